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
  grpc::SslServerCredentialsOptions required(GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_AND_VERIFY);  // mark
  required.pem_key_cert_pairs.push_back({certificate.key, certificate.cert});
  required.pem_root_certs = authority.cert();
  auto server = shop::Serve(orders, grpc::SslServerCredentials(required));

  shop::Certificate expired = authority.Issue({"billing", {"billing"}, -90, -1});
  int failed = 0;
  for (const shop::Certificate& shown : {shop::Certificate{}, expired}) {  // none, and an expired one  // mark
    grpc::SslCredentialsOptions options;
    options.pem_root_certs = authority.cert();
    options.pem_private_key = shown.key;
    options.pem_cert_chain = shown.cert;
    auto client = shop::Connect("localhost:" + std::to_string(server.port), grpc::SslCredentials(options));
    grpc::ClientContext context;
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
    std::cerr << shop::Outcome(status, order) << std::endl;
    failed += !status.ok();
  }
  return failed > 0;
}
// endregion: show
