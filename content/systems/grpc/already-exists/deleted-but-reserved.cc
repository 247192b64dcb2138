// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  std::map<std::string, std::string> states;  // rows stay, for undelete

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order*) override {
    const std::string& id = request->order().id();
    if (states.emplace(id, "ACTIVE").second) return grpc::Status::OK;
    return {grpc::StatusCode::ALREADY_EXISTS, "order " + id + " already exists"};  // mark
  }
  grpc::Status CancelOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order*) override {
    states[request->id()] = "DELETED";
    return grpc::Status::OK;
  }
  grpc::Status ListOrders(grpc::ServerContext*, const shop::ListOrdersRequest*,
                          grpc::ServerWriter<shop::Order>* writer) override {
    shop::Order order;
    for (const auto& [id, state] : states) {
      order.set_id(id);
      if (state == "ACTIVE") writer->Write(order);
    }
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext creating, cancelling, listing, again;  // a context serves one call
  shop::CreateOrderRequest request;
  request.mutable_order()->set_id("o-42");
  shop::GetOrderRequest which;
  which.set_id("o-42");
  shop::Order order;
  client->CreateOrder(&creating, request, &order);
  client->CancelOrder(&cancelling, which, &order);
  auto list = client->ListOrders(&listing, shop::ListOrdersRequest());
  int listed = 0;
  while (list->Read(&order)) listed += 1;
  if (list->Finish().ok()) std::cout << "orders listed: " << listed << std::endl;
  grpc::Status status = client->CreateOrder(&again, request, &order);
  std::cerr << shop::Text(status) << std::endl;
  return status.ok() ? 0 : 1;
}
// endregion: show
