// needs: g++ libgrpc++-dev
#include <algorithm>
#include <iostream>

#include "shop.h"

// region: show
struct Row { std::string id, state; };

struct Orders : shop::Orders::Service {
  std::vector<Row> rows;

  std::vector<Row>::iterator Alive(const std::string& id) {
    auto alive = [&](const Row& row) { return row.id == id && row.state == "ACTIVE"; };  // mark
    return std::find_if(rows.begin(), rows.end(), alive);
  }
  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order*) override {
    const std::string& id = request->order().id();
    if (Alive(id) != rows.end()) return {grpc::StatusCode::ALREADY_EXISTS, "order " + id + " already exists"};
    rows.push_back({id, "ACTIVE"});
    return grpc::Status::OK;
  }
  grpc::Status CancelOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order*) override {
    auto row = Alive(request->id());
    if (row != rows.end()) row->state = "DELETED";
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext creating, cancelling, again;  // a context serves one call
  shop::CreateOrderRequest request;
  request.mutable_order()->set_id("o-42");
  shop::GetOrderRequest which;
  which.set_id("o-42");
  shop::Order order;
  client->CreateOrder(&creating, request, &order);
  client->CancelOrder(&cancelling, which, &order);
  grpc::Status status = client->CreateOrder(&again, request, &order);
  std::cout << (status.ok() ? "created o-42 a second time" : shop::Text(status)) << std::endl;
  int uid = 0;
  for (const Row& row : orders.rows) std::cout << "row " << ++uid << ": " << row.id << " " << row.state << std::endl;
}
// endregion: show
