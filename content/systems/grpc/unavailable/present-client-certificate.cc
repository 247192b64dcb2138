// needs: g++ libgrpc++-dev
#include <iostream>

#include "certificates.h"
#include "paid.h"

// region: show
int main() {
  shop::PaidOrders orders;
  shop::Authority authority;
  shop::Certificate certificate = authority.Issue({"orders"});
  // Only clients with a certificate of this CA:
  grpc::SslServerCredentialsOptions required(GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_AND_VERIFY);
  required.pem_key_cert_pairs.push_back({certificate.key, certificate.cert});
  required.pem_root_certs = authority.cert();
  auto server = shop::Serve(orders, grpc::SslServerCredentials(required));

  shop::Certificate renewed = authority.Issue({"billing"});
  grpc::SslCredentialsOptions options;
  options.pem_root_certs = authority.cert();
  options.pem_private_key = renewed.key;
  options.pem_cert_chain = renewed.cert;  // mark
  auto client = shop::Connect("localhost:" + std::to_string(server.port), grpc::SslCredentials(options));
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  std::cout << shop::Outcome(status, order) << std::endl;
}
// endregion: show
