// needs: g++ libgrpc++-dev
#include <iostream>

#include "paid.h"
#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order*) override {
    if (request->id() == "o-1") return grpc::Status::OK;
    return {grpc::StatusCode::INTERNAL, "stock is negative"};
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  // A load balancer that counts answers by their HTTP status.
  shop::Scene balancer("http-chart", R"({"upstream": ")" + server.address + R"("})");

  auto client = shop::Connect(balancer.Address());
  int ok = 0;
  for (int n = 1; n <= 20; ++n) {
    grpc::ClientContext context;
    shop::Order order;
    ok += client->GetOrder(&context, shop::AskFor("o-" + std::to_string(n)), &order).ok();
  }
  std::cout << "the balancer's chart, by HTTP status: " << balancer.Do("chart") << std::endl;  // mark
  std::cout << "the callers' chart: " << ok << " of 20 succeed" << std::endl;
}
// endregion: show
