// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  std::map<std::string, std::string> saved = {{"o-standing", "2026-03-01"}};  // id → day of creation

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order* order) override {
    *order = request->order();
    auto [row, created] = saved.emplace(order->id(), "2026-11-21");
    if (!created) {
      return {grpc::StatusCode::ALREADY_EXISTS, "order " + order->id() + " exists since " + row->second};
    }
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  // Runs at each start of the service. It worked on the first one.
  grpc::ClientContext context;
  shop::CreateOrderRequest request;
  request.mutable_order()->set_id("o-standing");
  request.mutable_order()->set_customer("c-7");
  shop::Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);  // mark
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
  std::cout << "ready, with " << order.id() << std::endl;
}
// endregion: show
