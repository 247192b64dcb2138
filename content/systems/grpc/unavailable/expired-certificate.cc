// needs: g++ libgrpc++-dev
#include <iostream>

#include "certificates.h"
#include "paid.h"

// region: show
int main() {
  shop::PaidOrders orders;
  shop::Authority authority;
  shop::Certificate expired = authority.Issue({"orders", {"localhost"}, -30, -1});  // days from now  // mark
  auto server = shop::Serve(orders, shop::ServerTls(expired));

  auto client = shop::Connect("localhost:" + std::to_string(server.port), shop::ClientTls(authority.cert()));
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
