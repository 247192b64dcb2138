// needs: g++ libgrpc++-dev
#include <google/protobuf/text_format.h>

#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  shop::Order stored;
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest*, shop::Order* order) override {
    *order = stored;
    return grpc::Status::OK;
  }
  grpc::Status UpdateOrder(grpc::ServerContext*, const shop::UpdateOrderRequest* request, shop::Order* order) override {
    if (request->order().etag() != stored.etag()) return {grpc::StatusCode::ABORTED, "o-42 has changed"};
    stored = request->order();
    stored.set_etag(stored.etag() + "+");
    *order = stored;
    return grpc::Status::OK;
  }
};

shop::Order Get(shop::Orders::Stub& client) {
  grpc::ClientContext context;
  shop::Order order;
  client.GetOrder(&context, shop::GetOrderRequest(), &order);
  return order;
}

void Update(shop::Orders::Stub& client, const std::string& who, const shop::Order& order) {
  grpc::ClientContext context;
  shop::UpdateOrderRequest request;
  *request.mutable_order() = order;
  shop::Order now;
  grpc::Status status = client.UpdateOrder(&context, request, &now);
  std::cout << who << ": " << (status.ok() ? "accepted, customer " + now.customer() : shop::Text(status)) << std::endl;
}

int main() {
  Orders orders;
  google::protobuf::TextFormat::ParseFromString("id: 'o-42' customer: 'c-7' quantity: 1 etag: 'v1'", &orders.stored);
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  shop::Order mine = Get(*client), theirs = Get(*client);
  theirs.set_customer("c-8");
  Update(*client, "the other", theirs);
  mine.set_quantity(3);
  Update(*client, "I", mine);
  mine.set_etag(Get(*client).etag());  // what was read first, with the etag of now // mark
  Update(*client, "I again", mine);
  std::cout << "customer in the end: " << orders.stored.customer() << "; the other one had set c-8" << std::endl;
}
// endregion: show
