// needs: g++ libgrpc++-dev
#include <iostream>
#include <stdexcept>

#include "certificates.h"
#include "shop.h"
#include "tokens.h"

shop::Issuer issuer;
shop::Authority authority;
shop::Certificate certificate = authority.Issue({"shop"});

// region: show
// One credential for each service that is called: a token for it, and for nobody else.
class TokenFor final : public grpc::MetadataCredentialsPlugin {
 public:
  explicit TokenFor(std::string audience) : audience_(std::move(audience)) {}
  grpc::Status GetMetadata(grpc::string_ref, grpc::string_ref, const grpc::AuthContext&,
                           std::multimap<grpc::string, grpc::string>* metadata) override {
    metadata->emplace("authorization", "Bearer " + issuer.Issue({"billing", audience_}));  // mark
    return grpc::Status::OK;
  }

 private:
  std::string audience_;
};

int main() {
  for (const std::string name : {"orders", "inventory"}) {
    shop::ProtectedOrders service([&](const std::string& token) -> std::string {
      try {
        bool meant = shop::VerifyToken(token, issuer.keys()).audience == name;
        return meant ? "" : "token is not meant for this service";
      } catch (const std::runtime_error& error) {
        return error.what();
      }
    });
    auto server = shop::Serve(service, shop::ServerTls(certificate));

    auto credentials = grpc::CompositeChannelCredentials(
        shop::ClientTls(authority.cert()), grpc::MetadataCredentialsFromPlugin(std::make_unique<TokenFor>(name)));
    auto client = shop::Connect("localhost:" + std::to_string(server.port), credentials);
    grpc::ClientContext context;
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, {}, &order);
    if (!status.ok()) {
      std::cerr << name << ": " << shop::Text(status) << std::endl;
      return 1;
    }
    std::cout << name << " accepted the token for " << name << std::endl;
  }
}
// endregion: show
