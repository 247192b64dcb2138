// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"
#include "tokens.h"

// region: show
struct Orders : shop::Orders::Service {
  int epoch = 0;  // grows with each new leader

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    epoch += 1;
    order->set_id(request->id());
    order->set_etag(std::to_string(epoch));
    return grpc::Status::OK;
  }
  grpc::Status UpdateOrder(grpc::ServerContext* context, const shop::UpdateOrderRequest*, shop::Order* order) override {
    std::string sent = shop::Incoming(*context, "shop-epoch");
    if (sent != std::to_string(epoch)) {
      std::string text = "epoch " + sent + " is over, the leader is of epoch ";
      return {grpc::StatusCode::ABORTED, text + std::to_string(epoch)};  // mark
    }
    order->set_state("SHIPPED");
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

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto worker = shop::Connect(server.address), successor = shop::Connect(server.address);
  std::string epoch = Lead(*worker);
  Lead(*successor);  // the worker pauses for too long, and another one is elected
  grpc::ClientContext context;
  context.AddMetadata("shop-epoch", epoch);  // mark
  shop::UpdateOrderRequest request;
  request.mutable_order()->set_id("o-42");
  shop::Order order;
  grpc::Status status = worker->UpdateOrder(&context, request, &order);
  std::cerr << shop::Text(status) << std::endl;
  return status.ok() ? 0 : 1;
}
// endregion: show
