// needs: g++ libgrpc++-dev
#include <iostream>

#include "paid.h"

int main() {
  // region: show
  // An HTTP/2 server that is no gRPC server: an application behind the same load balancer.
  shop::Scene website("front", R"({"answers": [
    {"fields": {":status": "500", "content-type": "text/html"},
     "content": "<!DOCTYPE html><title>Something went wrong</title>"},
    {"fields": {":status": "200", "content-type": "text/html"}, "content": "<!DOCTYPE html><title>Log in</title>"}
  ]})");
  bool failed = false;
  auto client = shop::Connect(website.Address());
  for (int http : {500, 200}) {
    grpc::ClientContext context;
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
    failed |= !status.ok();
    std::cerr << http << ": " << shop::Text(status) << std::endl;  // mark
  }
  return failed;
  // endregion: show
}
