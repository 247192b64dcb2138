// needs: g++ libgrpc++-dev
#include <functional>
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  int attempts = 0;

  grpc::Status UpdateOrder(grpc::ServerContext*, const shop::UpdateOrderRequest*, shop::Order* order) override {
    attempts += 1;
    if (attempts < 4) return {grpc::StatusCode::ABORTED, "transaction was aborted"};
    order->set_state("SHIPPED");
    return grpc::Status::OK;
  }
};

grpc::Status InTransaction(const std::function<grpc::Status()>& work) {
  grpc::Status status;
  do {
    status = work();
  } while (status.error_code() == grpc::StatusCode::ABORTED);
  return status;
}

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  std::vector<std::string> mails;
  grpc::Status status = InTransaction([&] {
    mails.push_back("your order o-42 is on its way");  // runs with each attempt // mark
    grpc::ClientContext context;
    shop::UpdateOrderRequest request;
    request.mutable_order()->set_id("o-42");
    shop::Order order;
    return client->UpdateOrder(&context, request, &order);
  });
  std::cout << "orders shipped: " << status.ok() << "; mails sent: " << mails.size() << std::endl;
}
// endregion: show
