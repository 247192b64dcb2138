// needs: g++ libgrpc++-dev
#include <iostream>
#include <regex>
#include <stdexcept>

#include "tokens.h"

// region: show
// Takes a token as people store it (with scheme, quotes, line end) and gives it the one form that is sent.
std::string Authorization(const std::string& stored) {
  static const std::regex as_stored("\\s*[\"']?(?:bearer +)?([^\\s\"']*)[\"']?\\s*", std::regex::icase);
  static const std::regex sendable("[\\w.~+/=-]+");
  std::string token = std::regex_replace(stored, as_stored, "$1", std::regex_constants::format_first_only);
  // Our own check: what the library logs about an illegal value repeats the token.
  if (!std::regex_match(token, sendable)) throw std::runtime_error("ORDERS_TOKEN holds characters that no token has");
  return "Bearer " + token;
}

int main() {
  shop::ProtectedOrders orders([](const std::string& token) {
    return token == "demo-token-1" ? "" : "authorization is not of the form \"Bearer <token>\"";
  });
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  for (const std::string stored : {"demo-token-1", "Bearer demo-token-1", "demo-token-1\n", "\"demo-token-1\""}) {
    grpc::ClientContext context;
    context.AddMetadata("authorization", Authorization(stored));  // mark
    shop::GetOrderRequest request;
    request.set_id("o-42");
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, request, &order);
    std::string shown = std::regex_replace(stored, std::regex("\n"), "\\n");
    std::cout << shown << ": " << (status.ok() ? order.state() : shop::Text(status)) << std::endl;
  }
}
// endregion: show
