// needs: g++ libgrpc++-dev
#include <iostream>

#include "paid.h"

// region: show
int main() {
  int failed = 0;
  for (const char* target : {"orders.shop.invalid:50051", "http://localhost:50051"}) {  // mark
    auto client = shop::Connect(target);
    grpc::ClientContext context;
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
    // What follows says what the resolver said, and whether to A or to AAAA.
    std::string text = shop::Text(status);
    std::cerr << text.substr(0, text.find(": ", text.find(": ") + 2)) << std::endl;
    failed += !status.ok();
  }
  return failed > 0;
}
// endregion: show
