// needs: g++ libgrpc++-dev
#include <google/protobuf/text_format.h>

#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  shop::Order stored;

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order* order) override {
    *order = stored;
    if (request->order().quantity() == stored.quantity()) return grpc::Status::OK;
    return {grpc::StatusCode::ALREADY_EXISTS, "order o-42 exists with another quantity"};
  }
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest*, shop::Order* order) override {
    *order = stored;
    return grpc::Status::OK;
  }
  grpc::Status UpdateOrder(grpc::ServerContext*, const shop::UpdateOrderRequest* request, shop::Order* order) override {
    if (request->order().etag() != stored.etag()) return {grpc::StatusCode::ABORTED, "order o-42 has changed"};
    stored = request->order();
    stored.set_etag("v2");
    *order = stored;
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  google::protobuf::TextFormat::ParseFromString("id: 'o-42' quantity: 2 etag: 'v1'", &orders.stored);
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext creating, reading, updating;
  shop::CreateOrderRequest create;
  create.mutable_order()->set_id("o-42");
  create.mutable_order()->set_quantity(5);
  shop::Order existing, updated;
  grpc::Status status = client->CreateOrder(&creating, create, &existing);
  if (status.error_code() != grpc::StatusCode::ALREADY_EXISTS) return 1;
  shop::GetOrderRequest get;
  get.set_id("o-42");
  client->GetOrder(&reading, get, &existing);
  std::cout << "differs: " << existing.quantity() << " instead of " << create.order().quantity() << std::endl;
  shop::UpdateOrderRequest update;
  *update.mutable_order() = create.order();
  update.mutable_order()->set_etag(existing.etag());  // mark
  status = client->UpdateOrder(&updating, update, &updated);
  if (!status.ok()) std::cout << shop::Text(status) << std::endl;
  else std::cout << updated.id() << " now has quantity " << updated.quantity() << std::endl;
}
// endregion: show
