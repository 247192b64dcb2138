// needs: g++ libgrpc++-dev
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
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  client.GetOrder(&context, request, &order);
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
  orders.stored.set_id("o-42");
  orders.stored.set_customer("c-7");
  orders.stored.set_quantity(1);
  orders.stored.set_etag("v1");
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  shop::Order mine = Get(*client), theirs = Get(*client);
  theirs.set_customer("c-8");
  Update(*client, "the other", theirs);
  mine.set_quantity(3);
  Update(*client, "I", mine);
  mine.set_etag(Get(*client).etag());  // what was read first, with the etag of now // mark
  Update(*client, "I again", mine);
  bool gone = orders.stored.customer() != "c-8";
  std::cout << "the other change (customer c-8) is gone: " << std::boolalpha << gone << std::endl;
}
// endregion: show
