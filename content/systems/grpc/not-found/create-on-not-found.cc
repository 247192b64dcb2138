// needs: g++ libgrpc++-dev
#include <iostream>

#include "paid.h"
#include "shop.h"

using grpc::ServerContext;
using shop::CreateOrderRequest;
using shop::GetOrderRequest;
using shop::Order;

// region: show
std::vector<Order> carts;  // the server chooses the id

class Service final : public shop::Orders::Service {
  grpc::Status GetOrder(ServerContext*, const GetOrderRequest* request, Order* order) override {
    for (const Order& cart : carts) {
      if (cart.customer() != request->id()) continue;
      *order = cart;
      return grpc::Status::OK;
    }
    return grpc::Status(grpc::StatusCode::NOT_FOUND, "no open cart of " + request->id());
  }

  grpc::Status CreateOrder(ServerContext*, const CreateOrderRequest* request, Order* order) override {
    order->set_id("o-" + std::to_string(carts.size() + 1));
    order->set_customer(request->order().customer());
    carts.push_back(*order);
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  // One customer, five tabs of one browser. In this program, nobody creates before all have looked.
  grpc::ClientContext looking[5], creating[5], showing;
  Order cart;
  grpc::Status seen[5];
  for (int tab = 0; tab < 5; tab++) seen[tab] = client->GetOrder(&looking[tab], shop::AskFor("c-7"), &cart);
  for (int tab = 0; tab < 5; tab++) {
    if (seen[tab].error_code() != grpc::StatusCode::NOT_FOUND) continue;
    CreateOrderRequest request;
    request.mutable_order()->set_customer("c-7");
    client->CreateOrder(&creating[tab], request, &cart);  // mark
  }
  client->GetOrder(&showing, shop::AskFor("c-7"), &cart);
  std::cout << "open carts of c-7: " << carts.size() << ", and a look shows only " << cart.id() << std::endl;
}
// endregion: show
