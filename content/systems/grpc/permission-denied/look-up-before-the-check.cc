// needs: g++ libgrpc++-dev
#include <iostream>
#include <map>

#include "authorized.h"

// region: show
class Orders final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    auto owner = owners_.find(request->id());
    if (owner == owners_.end()) return {grpc::StatusCode::NOT_FOUND, "order not found"};  // mark
    if (owner->second != "visitor") return {grpc::StatusCode::PERMISSION_DENIED, "orders.get denied"};
    order->set_id(request->id());
    return grpc::Status::OK;
  }
  const std::map<std::string, std::string> owners_ = {{"o-3", "returns"}, {"o-8", "returns"}, {"o-9", "returns"}};
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  // A visitor who may see no order at all:
  auto client = shop::Connect(server.address);
  std::string found;
  int seen = 0;
  for (int n = 1; n <= 10; ++n) {
    const std::string id = "o-" + std::to_string(n);
    const std::string text = shop::Outcome(*client, &shop::Orders::Stub::GetOrder, id, "demo-token-visitor");
    if (text.rfind(id + " is", 0) == 0) ++seen;
    if (text.find("PERMISSION_DENIED") != std::string::npos) found += " " + id;  // so it exists
  }
  std::cout << "orders that the visitor may see: " << seen << std::endl;
  std::cout << "orders that he knows of after 10 calls:" << found << std::endl;
}
// endregion: show
