// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

class Prices final : public shop::Orders::Service {  // another service
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order*) override {
    return grpc::Status(grpc::StatusCode::NOT_FOUND, "no price list " + request->id());
  }
};

// region: show
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
    grpc::Status status = prices->GetOrder(call.get(), list, order);
    if (!status.ok()) {
      std::cout << "log of orders: prices said " << shop::Text(status) << std::endl;
      return grpc::Status(grpc::StatusCode::INTERNAL, "the price list of this order cannot be read");  // mark
    }
    order->set_id(request->id());
    return status;
  }
};

int main() {
  Prices other;
  auto prices = shop::Serve(other);
  Service service;
  service.prices = shop::Connect(prices.address);
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  for (const char* id : {"o-43", "o-42"}) {
    grpc::ClientContext context;
    shop::GetOrderRequest request;
    request.set_id(id);
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, request, &order);
    bool gone = status.error_code() == grpc::StatusCode::NOT_FOUND;
    std::cout << id << ": " << (gone ? "no such order" : "unknown, keep it (" + shop::Name(status.error_code()) + ")")
              << std::endl;
  }
}
// endregion: show
