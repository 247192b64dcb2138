// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"
#include "tokens.h"

// region: show
std::map<std::string, std::string> customers = {{"demo-token-7", "c-7"}, {"demo-token-8", "c-8"}};
std::map<std::string, std::string> owners = {{"o-42", "c-7"}};  // by order

class Service final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request, shop::Order* order) override {
    auto owner = owners.find(request->id());
    if (owner == owners.end() || owner->second != customers[shop::Bearer(*context)])  // mark
      return grpc::Status(grpc::StatusCode::NOT_FOUND, "order " + request->id() + " not found");
    order->set_id(request->id());
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  for (const auto& [token, customer] : customers) {
    grpc::ClientContext context;
    context.AddMetadata("authorization", "Bearer " + token);
    shop::GetOrderRequest request;
    request.set_id("o-42");
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, request, &order);
    if (!status.ok()) {
      std::cerr << customer << ": " << shop::Text(status) << std::endl;
      return 1;
    }
    std::cerr << customer << " reads " << order.id() << std::endl;
  }
}
// endregion: show
