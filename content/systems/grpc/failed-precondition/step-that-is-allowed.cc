// needs: g++ libgrpc++-dev
#include <iostream>
#include <set>

#include "shop.h"

// region: show
const std::map<std::string, std::set<std::string>> next = {
    {"PLACED", {"PAID", "CANCELLED"}}, {"PAID", {"SHIPPED", "CANCELLED"}}, {"SHIPPED", {"RETURNING"}}};

struct Orders : shop::Orders::Service {
  std::map<std::string, std::string> states = {{"o-42", "SHIPPED"}};

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    order->set_state(states[request->id()]);
    return grpc::Status::OK;
  }
  grpc::Status UpdateOrder(grpc::ServerContext*, const shop::UpdateOrderRequest* request, shop::Order* order) override {
    *order = request->order();
    std::string& now = states[order->id()];
    const std::set<std::string>& allowed = next.at(now);
    if (!allowed.count(order->state())) {
      std::string text = "order " + order->id() + " is " + now + "; from there it can go to:";
      for (const std::string& state : allowed) text += " " + state;  // mark
      return {grpc::StatusCode::FAILED_PRECONDITION, text};
    }
    now = order->state();
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext cancelling, reading, undoing;
  shop::UpdateOrderRequest request;
  request.mutable_order()->set_id("o-42");
  request.mutable_order()->set_state("CANCELLED");
  shop::Order order;
  std::cout << client->UpdateOrder(&cancelling, request, &order).error_message() << std::endl;
  shop::GetOrderRequest which;
  which.set_id("o-42");
  client->GetOrder(&reading, which, &order);
  std::string before = order.state();
  // The customer wants his money back:
  request.mutable_order()->set_state(before == "SHIPPED" ? "RETURNING" : "CANCELLED");  // mark
  grpc::Status status = client->UpdateOrder(&undoing, request, &order);
  std::cout << "o-42: " << before << " → " << (status.ok() ? order.state() : shop::Text(status)) << std::endl;
}
// endregion: show
