// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request,
                        shop::Order* order) override {
    auto customer = context->client_metadata().find("customer-id");
    if (customer == context->client_metadata().end()) {
      return {grpc::StatusCode::INVALID_ARGUMENT, "metadata field customer-id is missing"};  // mark
    }
    order->set_id(request->id());
    order->set_customer(customer->second.data(), customer->second.size());
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext without, with;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  std::cout << "without: " << shop::Text(client->GetOrder(&without, request, &order)) << std::endl;
  with.AddMetadata("customer-id", "c-7");
  grpc::Status status = client->GetOrder(&with, request, &order);
  std::cout << "with: " << (status.ok() ? order.id() + " of " + order.customer() : shop::Text(status)) << std::endl;
}
// endregion: show
