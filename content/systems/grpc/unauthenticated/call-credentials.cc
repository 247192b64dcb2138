// needs: g++ libgrpc++-dev
#include <chrono>
#include <iostream>
#include <mutex>

#include "certificates.h"
#include "tokens.h"

using Clock = std::chrono::steady_clock;

// region: show
int fetched = 0;
std::string FetchToken() { return "demo-token-" + std::to_string(++fetched); }

// Runs before each call of the channel, streams included, and before each retry.
class CurrentToken final : public grpc::MetadataCredentialsPlugin {
  // Where fetching takes time, the library calls GetMetadata in a thread of its own.
  bool IsBlocking() const override { return true; }
  grpc::Status GetMetadata(grpc::string_ref, grpc::string_ref, const grpc::AuthContext&,
                           std::multimap<grpc::string, grpc::string>* metadata) override {
    std::lock_guard<std::mutex> one_fetch(mutex_);  // however many calls wait
    // 60 s early: the call needs time to get there, and clocks differ.
    if (Clock::now() > expires_ - std::chrono::seconds(60)) {
      token_ = FetchToken();
      expires_ = Clock::now() + std::chrono::hours(1);
    }
    metadata->emplace("authorization", "Bearer " + token_);
    return grpc::Status::OK;
  }
  std::mutex mutex_;
  std::string token_;
  Clock::time_point expires_ = Clock::now();
};

int main() {
  shop::Authority authority;
  shop::ProtectedOrders orders([](const std::string& token) { return token.empty() ? "missing bearer token" : ""; });
  auto server = shop::Serve(orders, shop::ServerTls(authority.Issue({"orders"})));

  auto credentials = grpc::CompositeChannelCredentials(
      shop::ClientTls(authority.cert()),
      grpc::MetadataCredentialsFromPlugin(std::make_unique<CurrentToken>()));  // mark
  auto client = shop::Connect("localhost:" + std::to_string(server.port), credentials);
  for (int n = 0; n < 3; ++n) {
    grpc::ClientContext context;
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, {}, &order);
    if (!status.ok()) {
      std::cerr << shop::Text(status) << std::endl;
      return 1;
    }
  }
  std::cout << "calls that carried a token: " << orders.requests() << ", tokens fetched: " << fetched << std::endl;
}
// endregion: show
