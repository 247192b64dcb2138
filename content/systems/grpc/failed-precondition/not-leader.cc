// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Leader : shop::Orders::Service {
  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest*, shop::Order* order) override {
    order->set_id("o-42");
    return grpc::Status::OK;
  }
};

struct Follower : shop::Orders::Service {
  std::string leader;

  grpc::Status CreateOrder(grpc::ServerContext* context, const shop::CreateOrderRequest*, shop::Order*) override {
    context->AddTrailingMetadata("shop-leader", leader);
    return {grpc::StatusCode::FAILED_PRECONDITION, "not leader"};  // mark
  }
};

int main() {
  Leader leading;
  Follower following;
  auto leader = shop::Serve(leading), follower = shop::Serve(following);
  following.leader = leader.address;

  auto client = shop::Connect(follower.address);
  grpc::ClientContext context;
  shop::CreateOrderRequest request;
  request.mutable_order()->set_customer("c-7");
  shop::Order order;
  grpc::Status status = client->CreateOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
  std::cout << "created " << order.id() << std::endl;
}
// endregion: show
