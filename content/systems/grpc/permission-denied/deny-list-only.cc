// needs: g++ libgrpc++-dev
#include <grpcpp/security/authorization_policy_provider.h>
#include <iostream>

#include "shop.h"

// region: show
class Orders final : public shop::Orders::Service {
  using Context = grpc::ServerContext;
  using Status = grpc::Status;
  Status CreateOrder(Context*, const shop::CreateOrderRequest*, shop::Order*) override { return Status::OK; }
  Status CancelOrder(Context*, const shop::GetOrderRequest*, shop::Order*) override { return Status::OK; }
  // Came later:
  Status UpdateOrder(Context*, const shop::UpdateOrderRequest*, shop::Order*) override { return Status::OK; }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders, grpc::InsecureServerCredentials(), [](grpc::ServerBuilder& builder) {
    // Written when the service had two methods that change something:
    const char* read_only = R"({
      "name": "read-only",
      "deny_rules": [{"name": "writes", "request": {
        "paths": ["/shop.v1.Orders/CreateOrder", "/shop.v1.Orders/CancelOrder"]
      }}],
      "allow_rules": [{"name": "the rest"}]
    })";  // mark
    grpc::Status status;
    builder.experimental().SetAuthorizationPolicyProvider(
        grpc::experimental::StaticDataAuthorizationPolicyProvider::Create(read_only, &status));
  });
  auto client = shop::Connect(server.address);
  shop::Order order;
  grpc::ClientContext first, second, third;
  auto report = [](const std::string& method, const grpc::Status& status) {
    std::cout << method << ": " << (status.ok() ? "allowed" : shop::Text(status)) << std::endl;
  };
  report("CreateOrder", client->CreateOrder(&first, {}, &order));
  report("CancelOrder", client->CancelOrder(&second, {}, &order));
  report("UpdateOrder", client->UpdateOrder(&third, {}, &order));
}
// endregion: show
