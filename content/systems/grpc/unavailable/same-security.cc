// needs: g++ libgrpc++-dev
#include <iostream>
#include <regex>
#include <stdexcept>

#include "certificates.h"
#include "paid.h"

// region: show
// One setting decides address and security together, so that they cannot disagree.
std::unique_ptr<shop::Orders::Stub> Connect(const std::string& configured, const std::string& roots) {
  std::smatch parts;
  if (!std::regex_match(configured, parts, std::regex("(https?)://([^/]+:[0-9]+)"))) {
    throw std::runtime_error("ORDERS_URL must be http://host:port or https://host:port, found " + configured);
  }
  if (parts[1] == "http") return shop::Connect(parts[2], grpc::InsecureChannelCredentials());
  return shop::Connect(parts[2], shop::ClientTls(roots));  // mark
}

int main() {
  shop::PaidOrders orders;
  shop::Authority authority;
  auto server = shop::Serve(orders, shop::ServerTls(authority.Issue({"orders"})));

  auto client = Connect("https://localhost:" + std::to_string(server.port), authority.cert());
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  std::cout << shop::Outcome(status, order) << std::endl;
}
// endregion: show
