// needs: g++ libgrpc++-dev
#include <iostream>

#include "details.h"
#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  std::map<std::string, std::string> carts = {{"o-41", "c-7"}};  // id → customer; both are unique

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    auto found = carts.find(request->id());
    if (found == carts.end()) return {grpc::StatusCode::NOT_FOUND, "no order " + request->id()};
    order->set_id(found->first);
    order->set_customer(found->second);
    return grpc::Status::OK;
  }
  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order*) override {
    for (const auto& [id, customer] : carts) {
      bool same_id = id == request->order().id();
      if (!same_id && customer != request->order().customer()) continue;
      shop::ResourceInfo taken;
      taken.set_resource_type("shop.v1.Order");
      taken.set_resource_name(id);  // mark
      std::string text = std::string(same_id ? "id" : "customer") + " is already used by order " + id;
      return shop::WithDetails(grpc::StatusCode::ALREADY_EXISTS, text, {taken});
    }
    carts[request->order().id()] = request->order().customer();
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext creating, reading;
  shop::CreateOrderRequest request;
  request.mutable_order()->set_id("o-42");
  request.mutable_order()->set_customer("c-7");
  shop::Order order;
  grpc::Status status = client->CreateOrder(&creating, request, &order);
  std::cout << status.error_message() << std::endl;
  if (auto taken = shop::DetailOf<shop::ResourceInfo>(status)) {
    shop::GetOrderRequest existing;
    existing.set_id(taken->resource_name());  // mark
    if (!client->GetOrder(&reading, existing, &order).ok()) return 1;
    std::cout << "goes on with " << order.id() << " of " << order.customer() << std::endl;
  }
}
// endregion: show
