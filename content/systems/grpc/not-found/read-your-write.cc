// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

using grpc::ServerContext;
using shop::CreateOrderRequest;
using shop::GetOrderRequest;
using shop::Order;

// region: show
class Service final : public shop::Orders::Service {
 public:
  std::map<std::string, Order> primary;
  std::map<std::string, Order> replica;  // receives each write later
  int replica_is_at = 0;

  grpc::Status CreateOrder(ServerContext* context, const CreateOrderRequest* request, Order* order) override {
    *order = request->order();
    order->set_id("o-42");
    primary["o-42"] = *order;
    context->AddInitialMetadata("shop-written-at", "1");  // a position in the log of writes  // mark
    return grpc::Status::OK;
  }

  grpc::Status GetOrder(ServerContext* context, const GetOrderRequest* request, Order* order) override {
    auto read_at = context->client_metadata().find("shop-read-at");
    bool asked = read_at != context->client_metadata().end();
    int wanted = asked ? std::stoi(std::string(read_at->second.data(), read_at->second.size())) : 0;
    const auto& source = replica_is_at >= wanted ? replica : primary;  // mark
    auto found = source.find(request->id());
    if (found == source.end())
      return grpc::Status(grpc::StatusCode::NOT_FOUND, "order " + request->id() + " not found");
    *order = found->second;
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  grpc::ClientContext creating, reading;
  CreateOrderRequest create;
  create.mutable_order()->set_customer("c-7");
  Order order;
  if (!client->CreateOrder(&creating, create, &order).ok()) return 1;
  grpc::string_ref position = creating.GetServerInitialMetadata().find("shop-written-at")->second;
  reading.AddMetadata("shop-read-at", std::string(position.data(), position.size()));
  GetOrderRequest get;
  get.set_id(order.id());
  grpc::Status status = client->GetOrder(&reading, get, &order);
  if (!status.ok()) return 1;
  std::cout << "read " << order.id() << " of " << order.customer() << " at once; the replica is at "
            << service.replica_is_at << " of " << position << std::endl;
}
// endregion: show
