// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request,
                        shop::Order* order) override {
    auto customer = context->client_metadata().find("customer-id");
    if (customer == context->client_metadata().end()) {
      return {grpc::StatusCode::DATA_LOSS, "failed to get metadata"};  // mark
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
  grpc::ClientContext context;  // and no AddMetadata("customer-id", …)
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
  std::cout << order.id() << " of " << order.customer() << std::endl;
}
// endregion: show
