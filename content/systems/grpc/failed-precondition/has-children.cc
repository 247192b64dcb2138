// needs: g++ libgrpc++-dev
#include <iostream>
#include <set>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  std::set<std::string> names = {"orders/o-42", "orders/o-42/parcels/p-1", "orders/o-42/parcels/p-2"};

  grpc::Status CancelOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order*) override {
    int children = 0;
    for (const std::string& name : names) children += name.find(request->id() + "/") == 0;
    if (children > 0) {
      std::string text = request->id() + " still has " + std::to_string(children) + " parcels";
      return {grpc::StatusCode::FAILED_PRECONDITION, text};  // mark
    }
    names.erase(request->id());
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("orders/o-42");
  shop::Order order;
  grpc::Status status = client->CancelOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
