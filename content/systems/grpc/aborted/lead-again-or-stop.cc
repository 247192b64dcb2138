// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"
#include "tokens.h"

// region: show
struct Orders : shop::Orders::Service {
  int epoch = 0;
  std::vector<int> shipped_by;
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest*, shop::Order* order) override {
    epoch += 1;
    order->set_etag(std::to_string(epoch));
    return grpc::Status::OK;
  }
  grpc::Status UpdateOrder(grpc::ServerContext* context, const shop::UpdateOrderRequest*, shop::Order*) override {
    std::string sent = shop::Incoming(*context, "shop-epoch");
    if (sent != std::to_string(epoch)) return {grpc::StatusCode::ABORTED, "this epoch is over"};
    shipped_by.push_back(epoch);
    return grpc::Status::OK;
  }
};

std::string Lead(shop::Orders::Stub& client) {
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("lease");
  shop::Order lease;
  client.GetOrder(&context, request, &lease);
  return lease.etag();
}

void Ship(shop::Orders::Stub& client, const std::string& name, const std::string& epoch) {
  grpc::ClientContext context;
  context.AddMetadata("shop-epoch", epoch);
  shop::UpdateOrderRequest request;
  request.mutable_order()->set_id("o-42");
  shop::Order order;
  grpc::StatusCode code = client.UpdateOrder(&context, request, &order).error_code();
  bool lost = code == grpc::StatusCode::ABORTED;  // mark
  std::cout << name << ": " << (lost ? "leadership lost, standing by" : shop::Name(code)) << std::endl;
}

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto worker = shop::Connect(server.address), successor = shop::Connect(server.address);
  std::string old = Lead(*worker), now = Lead(*successor);
  Ship(*successor, "successor", now);
  Ship(*worker, "worker", old);
  std::cout << "o-42: shipped " << orders.shipped_by.size() << " time, by epoch " << orders.shipped_by[0] << std::endl;
}
// endregion: show
