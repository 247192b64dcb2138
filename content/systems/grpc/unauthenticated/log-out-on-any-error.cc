// needs: g++ libgrpc++-dev
#include <iostream>
#include <map>

#include "certificates.h"
#include "shop.h"

// region: show
class Answers final : public shop::Orders::Service {
 public:
  explicit Answers(grpc::Status status) : status_(std::move(status)) {}
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest*, shop::Order*) override { return status_; }

 private:
  grpc::Status status_;
};

int main() {
  shop::Authority authority;
  shop::Certificate valid = authority.Issue({"orders"});
  shop::Certificate expired = authority.Issue({"orders", {"localhost"}, -30, -1});
  struct Situation {
    std::string what;
    grpc::Status status;
    shop::Certificate certificate;
  };
  const Situation situations[] = {
      {"the token has expired", {grpc::StatusCode::UNAUTHENTICATED, "token expired"}, valid},
      {"the user may not see this order", {grpc::StatusCode::PERMISSION_DENIED, "orders.get denied"}, valid},
      {"the server's certificate has expired", grpc::Status::OK, expired},
  };

  int logged_out = 0, needed = 0;
  for (const Situation& situation : situations) {
    Answers orders(situation.status);
    auto server = shop::Serve(orders, shop::ServerTls(situation.certificate));
    auto client = shop::Connect("localhost:" + std::to_string(server.port), shop::ClientTls(authority.cert()));
    grpc::ClientContext context;
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, {}, &order);
    if (!status.ok()) ++logged_out;  // "something with auth": throw the token away  // mark
    if (status.error_code() == grpc::StatusCode::UNAUTHENTICATED) ++needed;
    std::cout << situation.what << ":\n  " << shop::Text(status) << std::endl;
  }
  std::cout << "logged out " << logged_out << " times; a new token would have helped " << needed << " time"
            << std::endl;
}
// endregion: show
