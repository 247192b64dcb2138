// needs: g++ libgrpc++-dev
#include <iostream>

#include "certificates.h"
#include "paid.h"

// region: show
int main() {
  shop::PaidOrders orders;
  shop::Authority authority("Company CA");
  auto server = shop::Serve(orders, shop::ServerTls(authority.Issue({"orders"})));

  grpc::SslCredentialsOptions options;
  options.pem_root_certs = authority.cert();  // mark
  auto client = shop::Connect("localhost:" + std::to_string(server.port), grpc::SslCredentials(options));
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  std::cout << shop::Outcome(status, order) << std::endl;
}
// endregion: show
