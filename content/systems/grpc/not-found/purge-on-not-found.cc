// needs: g++ libgrpc++-dev
#include <iostream>
#include <set>

#include "shop.h"
#include "tokens.h"

using grpc::ServerContext;
using shop::GetOrderRequest;
using shop::Order;

// region: show
class Service final : public shop::Orders::Service {
 public:
  std::set<std::string> saved = {"eu o-41", "eu o-42", "eu o-43"};  // by region

  grpc::Status GetOrder(ServerContext* context, const GetOrderRequest* request, Order* order) override {
    const std::string region = shop::Incoming(*context, "shop-region");
    if (saved.count(region + " " + request->id()) == 0)
      return grpc::Status(grpc::StatusCode::NOT_FOUND, "Requested entity was not found.");
    order->set_id(request->id());
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  std::set<std::string> invoices = {"o-41", "o-42", "o-43"};  // local copies, synchronised each night
  for (const char* region : {"eu", "us"}) {  // the second night runs with a new default
    for (auto invoice = invoices.begin(); invoice != invoices.end();) {
      grpc::ClientContext context;
      context.AddMetadata("shop-region", region);
      GetOrderRequest request;
      request.set_id(*invoice);
      Order order;
      grpc::Status status = client->GetOrder(&context, request, &order);
      if (status.error_code() == grpc::StatusCode::NOT_FOUND) invoice = invoices.erase(invoice);  // mark
      else ++invoice;
    }
    std::cout << "after the night with region " << region << ": " << invoices.size() << " of 3 invoices left"
              << std::endl;
  }
  std::cout << "orders that were really deleted: " << 3 - service.saved.size() << std::endl;
}
// endregion: show
