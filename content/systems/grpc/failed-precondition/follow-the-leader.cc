// needs: g++ libgrpc++-dev
#include <iostream>
#include <set>

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
    return {grpc::StatusCode::FAILED_PRECONDITION, "not leader"};
  }
};

int main() {
  Leader leading;
  Follower following;
  auto leader = shop::Serve(leading), follower = shop::Serve(following);
  following.leader = leader.address;

  const std::set<std::string> members = {leader.address, follower.address};  // known, not learnt from an error
  std::string target = follower.address;
  for (int redirects = 2; redirects >= 0; redirects--) {
    auto client = shop::Connect(target);
    grpc::ClientContext context;
    shop::CreateOrderRequest request;
    request.mutable_order()->set_customer("c-7");
    shop::Order order;
    grpc::Status status = client->CreateOrder(&context, request, &order);
    auto hint = context.GetServerTrailingMetadata().find("shop-leader");
    if (status.error_code() == grpc::StatusCode::FAILED_PRECONDITION &&
        hint != context.GetServerTrailingMetadata().end()) {
      std::string elsewhere(hint->second.data(), hint->second.size());
      if (members.count(elsewhere)) {
        target = elsewhere;  // the same call, to another server // mark
        continue;
      }
    }
    std::cout << (status.ok() ? "created " + order.id() : shop::Text(status)) << std::endl;
    break;
  }
  std::cout << "from now on the client talks to the leader: " << std::boolalpha << (target == leader.address) << std::endl;
}
// endregion: show
