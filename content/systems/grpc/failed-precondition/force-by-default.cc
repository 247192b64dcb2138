// needs: g++ libgrpc++-dev
#include <iostream>
#include <set>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  std::set<std::string> names = {"orders/o-42", "orders/o-42/parcels/p-1", "orders/o-42/parcels/p-2"};

  grpc::Status CancelOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request, shop::Order*) override {
    std::set<std::string> children;
    for (const std::string& name : names)
      if (name.find(request->id() + "/") == 0) children.insert(name);
    auto force = context->client_metadata().find("shop-force");
    bool forced = force != context->client_metadata().end() && force->second == "true";
    if (!children.empty() && !forced) {
      std::string text = request->id() + " still has " + std::to_string(children.size()) + " parcels";
      return {grpc::StatusCode::FAILED_PRECONDITION, text};
    }
    names.erase(request->id());
    for (const std::string& name : children) names.erase(name);
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  size_t before = orders.names.size();
  grpc::ClientContext context;
  context.AddMetadata("shop-force", "true");  // set once, in a wrapper, so that the error never comes again // mark
  shop::GetOrderRequest request;
  request.set_id("orders/o-42");
  shop::Order order;
  grpc::Status status = client->CancelOrder(&context, request, &order);
  if (!status.ok()) std::cout << shop::Text(status) << std::endl;
  std::cout << "asked for: 1, deleted: " << before - orders.names.size() << std::endl;
}
// endregion: show
