// needs: g++ libgrpc++-dev
#include <iostream>

#include "paid.h"
#include "shop.h"

int main() {
  shop::PaidOrders service;
  auto server = shop::Serve(service);

  // region: show
  // One entrance for a website and for gRPC. What begins with application/grpc is passed on, the rest gets a page.
  shop::Scene entrance("by-content-type",
                       R"({"prefix": "application/grpc",
                           "page": {"status": 200, "content": "<html><body>Welcome to the shop</body></html>"},
                           "upstream": ")" + server.address + R"("})");  // mark

  auto client = shop::Connect(entrance.Address());
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  std::cout << shop::Outcome(status, order) << std::endl;
  // endregion: show
}
