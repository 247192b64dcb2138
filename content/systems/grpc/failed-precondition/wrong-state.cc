// needs: g++ libgrpc++-dev
#include <iostream>
#include <set>

#include "shop.h"

// region: show
const std::map<std::string, std::set<std::string>> next = {
    {"PLACED", {"PAID", "CANCELLED"}}, {"PAID", {"SHIPPED", "CANCELLED"}}, {"SHIPPED", {"RETURNING"}}};

struct Orders : shop::Orders::Service {
  std::map<std::string, std::string> states = {{"o-42", "SHIPPED"}};  // since the customer last looked

  grpc::Status UpdateOrder(grpc::ServerContext*, const shop::UpdateOrderRequest* request, shop::Order* order) override {
    *order = request->order();
    std::string& now = states[order->id()];
    auto allowed = next.find(now);
    if (allowed == next.end() || !allowed->second.count(order->state())) {
      std::string text = "order " + order->id() + " is " + now + " and cannot become " + order->state();
      return {grpc::StatusCode::FAILED_PRECONDITION, text};  // mark
    }
    now = order->state();
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  shop::UpdateOrderRequest request;
  request.mutable_order()->set_id("o-42");
  request.mutable_order()->set_state("CANCELLED");
  shop::Order order;
  grpc::Status status = client->UpdateOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
  std::cout << "o-42 is " << order.state() << std::endl;
}
// endregion: show
