// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"
#include "tokens.h"

using grpc::ServerContext;
using shop::GetOrderRequest;
using shop::Order;

// region: show
const std::map<std::string, std::string> customers = {{"demo-token-7", "c-7"}, {"demo-token-8", "c-8"}};
const std::map<std::string, std::string> owners = {{"o-42", "c-7"}};  // by order

class Service final : public shop::Orders::Service {
  grpc::Status GetOrder(ServerContext* context, const GetOrderRequest* request, Order* order) override {
    auto caller = customers.find(shop::Bearer(*context));
    auto owner = owners.find(request->id());
    bool known = caller != customers.end() && owner != owners.end();
    if (!known || owner->second != caller->second)  // mark
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
    GetOrderRequest request;
    request.set_id("o-42");
    Order order;
    grpc::Status status = client->GetOrder(&context, request, &order);
    if (!status.ok()) {
      std::cerr << customer << ": " << shop::Text(status) << std::endl;
      return 1;
    }
    std::cerr << customer << " reads " << order.id() << std::endl;
  }
}
// endregion: show
