// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  int version = 1, quantity = 1;
  std::string Etag() { return "v" + std::to_string(version); }

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    order->set_id(request->id());
    order->set_quantity(quantity);
    order->set_etag(Etag());
    return grpc::Status::OK;
  }
  grpc::Status UpdateOrder(grpc::ServerContext*, const shop::UpdateOrderRequest* request, shop::Order*) override {
    if (request->order().etag() != Etag()) {
      std::string text = "o-42 has changed: your etag is " + request->order().etag() + ", the order's is " + Etag();
      return {grpc::StatusCode::ABORTED, text};  // mark
    }
    version += 1;
    quantity = request->order().quantity();
    return grpc::Status::OK;
  }
};

grpc::Status Update(shop::Orders::Stub& client, const shop::Order& read, int quantity) {
  grpc::ClientContext context;
  shop::UpdateOrderRequest request;
  *request.mutable_order() = read;  // with the etag of the read: v1 // mark
  request.mutable_order()->set_quantity(quantity);
  shop::Order order;
  return client.UpdateOrder(&context, request, &order);
}

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto first = shop::Connect(server.address), second = shop::Connect(server.address);
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order read;
  first->GetOrder(&context, request, &read);
  Update(*second, read, 5);  // between this client's read and its write, another one writes
  grpc::Status status = Update(*first, read, 2);
  std::cerr << shop::Text(status) << std::endl;
  return status.ok() ? 0 : 1;
}
// endregion: show
