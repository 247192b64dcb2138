// needs: g++ libgrpc++-dev
#include <chrono>
#include <fstream>
#include <iostream>
#include <thread>

#include "certificates.h"
#include "paid.h"

// region: show
void Write(const shop::Certificate& certificate) {
  std::ofstream("tls.key") << certificate.key;
  std::ofstream("tls.crt") << certificate.cert;
}

void Ask(const std::string& target, const std::string& roots) {
  auto client = shop::Connect(target, shop::ClientTls(roots));
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  std::cout << shop::Outcome(status, order) << std::endl;
}

int main() {
  shop::PaidOrders orders;
  shop::Authority authority;
  Write(authority.Issue({"orders", {"localhost"}, -30, -1}));  // expired

  // Reads both files again each second.
  auto files = std::make_shared<grpc::experimental::FileWatcherCertificateProvider>("tls.key", "tls.crt", 1);  // mark
  grpc::experimental::TlsServerCredentialsOptions options(files);
  options.watch_identity_key_cert_pairs();  // mark
  options.set_cert_request_type(GRPC_SSL_DONT_REQUEST_CLIENT_CERTIFICATE);
  auto server = shop::Serve(orders, grpc::experimental::TlsServerCredentials(options));
  const std::string target = "localhost:" + std::to_string(server.port);

  Ask(target, authority.cert());
  Write(authority.Issue({"orders"}));
  std::cout << "files renewed, server not restarted" << std::endl;
  std::this_thread::sleep_for(std::chrono::seconds(2));  // the next look at the files
  Ask(target, authority.cert());
}
// endregion: show
