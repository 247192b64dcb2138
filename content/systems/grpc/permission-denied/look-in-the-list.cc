// needs: g++ libgrpc++-dev
#include <iostream>
#include <map>
#include <vector>

#include "authorized.h"

// region: show
class Orders final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    auto owner = owners_.find(request->id());
    if (owner == owners_.end() || owner->second != "billing") {
      return {grpc::StatusCode::PERMISSION_DENIED,
              "orders.get denied on order " + request->id() + " (or it might not exist)"};
    }
    order->set_id(request->id());
    order->set_state("PAID");
    return grpc::Status::OK;
  }
  grpc::Status ListOrders(grpc::ServerContext*, const shop::ListOrdersRequest*,
                          grpc::ServerWriter<shop::Order>* stream) override {
    // What the caller may see; other orders are not even hinted at.
    for (const auto& [id, owner] : owners_) {
      shop::Order order;
      order.set_id(id);
      if (owner == "billing") stream->Write(order);
    }
    return grpc::Status::OK;
  }
  const std::map<std::string, std::string> owners_ = {{"o-42", "billing"}, {"o-43", "billing"}, {"o-77", "returns"}};
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  const auto get = &shop::Orders::Stub::GetOrder;
  std::cout << shop::Outcome(*client, get, "o-24", "demo-token-1") << std::endl;
  grpc::ClientContext context;
  context.AddMetadata("authorization", "Bearer demo-token-1");
  std::vector<std::string> visible;
  auto list = client->ListOrders(&context, {});
  for (shop::Order order; list->Read(&order);) visible.push_back(order.id());  // mark
  grpc::Status listed = list->Finish();
  if (!listed.ok() || visible.empty()) {
    std::cerr << shop::Text(listed) << std::endl;
    return 1;
  }
  std::cout << "orders that this identity sees:";
  for (const std::string& id : visible) std::cout << " " << id;
  std::cout << std::endl << shop::Outcome(*client, get, visible.front(), "demo-token-1") << std::endl;
}
// endregion: show
