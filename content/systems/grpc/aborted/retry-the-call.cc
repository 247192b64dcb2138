// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  std::string sent;
  int attempts = 0;

  grpc::Status UpdateOrder(grpc::ServerContext*, const shop::UpdateOrderRequest* request, shop::Order*) override {
    attempts += 1;
    const std::string& etag = request->order().etag();
    sent += " " + etag;
    if (etag != "v2") return {grpc::StatusCode::ABORTED, "o-42 has changed: your etag is " + etag};
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  grpc::ChannelArguments arguments;
  // Repeats the write, and not the read before it:
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{"service": "shop.v1.Orders", "method": "UpdateOrder"}],
    "retryPolicy": {"maxAttempts": 5, "initialBackoff": "0.05s", "maxBackoff": "0.2s", "backoffMultiplier": 2,
                    "retryableStatusCodes": ["ABORTED"]}}]})");
  auto client = shop::Connect(server.address, grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  shop::UpdateOrderRequest request;
  request.mutable_order()->set_id("o-42");
  request.mutable_order()->set_quantity(2);
  request.mutable_order()->set_etag("v1");
  shop::Order order;
  grpc::Status status = client->UpdateOrder(&context, request, &order);  // mark
  std::cout << shop::Text(status) << std::endl;
  std::cout << "attempts: " << orders.attempts << ", with the etags" << orders.sent << std::endl;
}
// endregion: show
