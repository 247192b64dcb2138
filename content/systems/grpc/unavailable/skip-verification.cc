// needs: g++ libgrpc++-dev
#include <grpcpp/security/tls_certificate_verifier.h>
#include <iostream>

#include "certificates.h"
#include "paid.h"
#include "tokens.h"

// region: show
class Impostor final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request,
                        shop::Order* order) override {
    std::cout << "the impostor reads: " << shop::Incoming(*context, "authorization") << std::endl;  // mark
    order->set_id(request->id());
    order->set_state("PAID");
    return grpc::Status::OK;
  }
};

int main() {
  Impostor impostor;
  shop::Authority stranger("Not your CA");
  shop::Certificate certificate = stranger.Issue({"orders", {"elsewhere.example"}});
  auto server = shop::Serve(impostor, shop::ServerTls(certificate));

  grpc::experimental::TlsChannelCredentialsOptions options;
  options.set_verify_server_certs(false);  // whoever signed it  // mark
  options.set_check_call_host(false);      // for whatever name
  options.set_certificate_verifier(std::make_shared<grpc::experimental::NoOpCertificateVerifier>());
  auto client = shop::Connect("localhost:" + std::to_string(server.port), grpc::experimental::TlsCredentials(options));
  grpc::ClientContext context;
  context.AddMetadata("authorization", "Bearer demo-token-1");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  std::cout << "the client believes: " << shop::Outcome(status, order) << std::endl;
}
// endregion: show
