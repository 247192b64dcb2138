// needs: g++ libgrpc++-dev
#include <iostream>
#include <regex>
#include <stdexcept>

#include "paid.h"

// region: show
int main() {
  shop::PaidOrders orders;
  auto server = shop::Serve(orders);
  const std::string configured = "http://localhost:" + std::to_string(server.port);

  std::smatch parts;
  if (!std::regex_match(configured, parts, std::regex("http://([^/]+:[0-9]+)"))) {
    throw std::runtime_error("ORDERS_URL must be http://host:port, found " + configured);
  }
  const std::string target = "dns:" + parts[1].str();  // mark
  auto client = shop::Connect(target);
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  std::cout << shop::Outcome(status, order) << ", from " << target << std::endl;
}
// endregion: show
