// needs: g++ libgrpc++-dev
#include <iostream>

#include "certificates.h"
#include "paid.h"

// region: show
int main() {
  shop::PaidOrders orders;
  shop::Authority authority;
  // Every name that clients dial:
  shop::Certificate certificate = authority.Issue({"orders", {"orders.shop.example", "localhost"}});  // mark
  auto server = shop::Serve(orders, shop::ServerTls(certificate));

  auto client = shop::Connect("localhost:" + std::to_string(server.port), shop::ClientTls(authority.cert()));
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  std::cout << shop::Outcome(status, order) << std::endl;
}
// endregion: show
