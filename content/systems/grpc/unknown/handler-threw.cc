// needs: g++ libgrpc++-dev
#include <iostream>
#include <map>

#include "paid.h"

// region: show
class Orders final : public shop::Orders::Service {
  const std::map<std::string, int> prices_ = {{"c-7", 2}};

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    order->set_quantity(prices_.at(request->id()) * 2);  // throws std::out_of_range for o-42  // mark
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;  // and nothing of it in the server's log  // mark
    return 1;
  }
}
// endregion: show
