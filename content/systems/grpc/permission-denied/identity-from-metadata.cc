// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>
#include <map>

#include "shop.h"
#include "tokens.h"

// region: show
const std::map<std::string, std::string> owners = {{"o-1", "customer-1"}, {"o-2", "customer-2"}, {"o-3", "customer-3"}};

// The gateway puts the user into x-user-id. So does anybody else who reaches this port.
class Orders final : public shop::Orders::Service {
 public:
  std::atomic<int> tokens{0};

  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request,
                        shop::Order* order) override {
    const std::string user = shop::Incoming(*context, "x-user-id");  // mark
    tokens += static_cast<int>(context->client_metadata().count("authorization"));
    auto owner = owners.find(request->id());
    if (owner == owners.end() || owner->second != user) {
      return {grpc::StatusCode::PERMISSION_DENIED, "orders.get denied"};
    }
    order->set_id(request->id());
    order->set_customer(user);
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  int read = 0;
  for (const auto& [id, owner] : owners) {
    grpc::ClientContext context;
    context.AddMetadata("x-user-id", owner);  // a name is enough
    shop::GetOrderRequest request;
    request.set_id(id);
    shop::Order order;
    read += client->GetOrder(&context, request, &order).ok();
  }
  std::cout << "tokens that the caller showed: " << orders.tokens << std::endl;
  std::cout << "orders of other people that he read: " << read << " of " << owners.size() << std::endl;
}
// endregion: show
