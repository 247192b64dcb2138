// needs: g++ libgrpc++-dev
#include <iostream>

#include "certificates.h"
#include "paid.h"

// region: show
int main() {
  shop::PaidOrders orders;
  shop::Authority authority("Company CA");
  auto server = shop::Serve(orders, shop::ServerTls(authority.Issue({"orders"})));

  auto public_roots = grpc::SslCredentials(grpc::SslCredentialsOptions());  // the public ones only  // mark
  auto client = shop::Connect("localhost:" + std::to_string(server.port), public_roots);
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
