// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
const std::map<std::string, std::map<std::string, std::string>> shops = {{"shops/eu", {{"o-42", "PAID"}}}};

class Service final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    size_t end = request->id().find("/orders/");
    try {
      const auto& orders = shops.at(request->id().substr(0, end));
      order->set_state(orders.at(request->id().substr(end + 8)));
    } catch (const std::out_of_range&) {  // the shop or the order: one answer for both
      return grpc::Status(grpc::StatusCode::NOT_FOUND, "Requested entity was not found.");  // mark
    }
    order->set_id(request->id());
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("shops/us/orders/o-42");  // the order is in shops/eu  // mark
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
