// needs: g++ libgrpc++-dev
#include <iostream>
#include <stdexcept>

#include "shop.h"
#include "tokens.h"

// region: show
shop::Issuer issuer;
const shop::Keys keys = issuer.keys();  // read once, at the server's start  // mark

class Orders final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest* request,
                        shop::Order* order) override {
    try {
      shop::VerifyToken(shop::Bearer(*context), keys);
    } catch (const std::runtime_error& error) {
      return {grpc::StatusCode::UNAUTHENTICATED, error.what()};
    }
    order->set_id(request->id());
    order->set_state("PAID");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);

  std::string older = issuer.Issue({"billing", "orders"});
  issuer.Rotate();  // the issuer has a new signing key
  std::string newer = issuer.Issue({"billing", "orders"});

  auto client = shop::Connect(server.address);
  int failed = 0;
  for (const std::string& token : {older, newer}) {
    grpc::ClientContext context;
    context.AddMetadata("authorization", "Bearer " + token);
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, {}, &order);
    std::cerr << (token == older ? "older" : "newer") << " token: " << (status.ok() ? "accepted" : shop::Text(status))
              << std::endl;
    failed += !status.ok();
  }
  return failed;
}
// endregion: show
