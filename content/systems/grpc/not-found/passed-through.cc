// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
class Prices final : public shop::Orders::Service {  // another service
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order*) override {
    return grpc::Status(grpc::StatusCode::NOT_FOUND, "no price list " + request->id());
  }
};

class Service final : public shop::Orders::Service {
 public:
  std::map<std::string, std::string> saved = {{"o-42", "2026-11"}};  // id → price list
  std::unique_ptr<shop::Orders::Stub> prices;

  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request, shop::Order* order) override {
    if (saved.count(request->id()) == 0)
      return grpc::Status(grpc::StatusCode::NOT_FOUND, "order " + request->id() + " not found");
    auto call = grpc::ClientContext::FromServerContext(*context);
    shop::GetOrderRequest list;
    list.set_id(saved[request->id()]);
    order->set_id(request->id());
    return prices->GetOrder(call.get(), list, order);  // passes on the code of the other service  // mark
  }
};

int main() {
  Prices other;
  auto prices = shop::Serve(other);
  Service service;
  service.prices = shop::Connect(prices.address);
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    std::cerr << "orders has o-42: " << std::boolalpha << (service.saved.count("o-42") == 1) << std::endl;
    return 1;
  }
}
// endregion: show
