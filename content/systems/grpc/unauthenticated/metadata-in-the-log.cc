// needs: g++ libgrpc++-dev
#include <iostream>
#include <vector>

#include "shop.h"
#include "tokens.h"

// region: show
std::vector<std::string> leaking, safe;

class Orders final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext* context, const shop::GetOrderRequest*, shop::Order*) override {
    // All of the metadata, to find out why calls are refused:
    std::string line = "code=16 metadata:";
    for (const auto& [key, value] : context->client_metadata()) {
      line += " " + std::string(key.data(), key.size()) + "=" + std::string(value.data(), value.size());
    }
    leaking.push_back(line);  // mark
    // The same question answered without the token, in words of ours and none of the caller's:
    std::string form = shop::Bearer(*context).empty() ? "other" : "Bearer <token>";
    safe.push_back("code=16 method=GetOrder form=\"" + form + "\" reason=expired");
    return {grpc::StatusCode::UNAUTHENTICATED, "token not accepted"};
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  shop::Order order;
  grpc::ClientContext context;
  context.AddMetadata("authorization", "Bearer demo-token-1");
  client->GetOrder(&context, {}, &order);

  for (const std::string& line : leaking) std::cout << "leaks: " << line << std::endl;
  for (const std::string& line : safe) std::cout << "safe:  " << line << std::endl;
  int holding = 0;
  for (const auto* log : {&leaking, &safe}) {
    for (const std::string& line : *log) holding += line.find("demo-token-1") != std::string::npos;
  }
  std::cout << "log lines that hold the token: " << holding << " of " << leaking.size() + safe.size() << std::endl;
}
// endregion: show
