// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"
#include "tokens.h"

using grpc::ServerContext;
using shop::GetOrderRequest;
using shop::Order;

// region: show
const std::map<std::string, std::string> readable = {{"demo-token-7", "customers/c-7/"},
                                                     {"demo-token-8", "customers/c-8/"}};
const std::map<std::string, std::string> saved = {{"customers/c-7/orders/o-42", "PAID"}};

class Service final : public shop::Orders::Service {
  grpc::Status GetOrder(ServerContext* context, const GetOrderRequest* request, Order* order) override {
    auto prefix = readable.find(shop::Bearer(*context));
    if (prefix == readable.end() || request->id().rfind(prefix->second, 0) != 0)  // before any look-up  // mark
      return grpc::Status(grpc::StatusCode::PERMISSION_DENIED,
                          "orders.get denied on '" + request->id() + "' (or it might not exist)");
    auto found = saved.find(request->id());
    if (found == saved.end())
      return grpc::Status(grpc::StatusCode::NOT_FOUND, "order '" + request->id() + "' not found");
    order->set_id(request->id());
    order->set_state(found->second);
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  for (const std::string who : {"a stranger", "the customer"}) {
    for (const std::string id : {"o-43", "o-42"}) {
      grpc::ClientContext context;
      context.AddMetadata("authorization", who == "a stranger" ? "Bearer demo-token-8" : "Bearer demo-token-7");
      GetOrderRequest request;
      request.set_id("customers/c-7/orders/" + id);
      Order order;
      grpc::Status status = client->GetOrder(&context, request, &order);
      std::cout << who << " reads " << id << ": " << shop::Name(status.error_code()) << std::endl;
    }
  }
}
// endregion: show
