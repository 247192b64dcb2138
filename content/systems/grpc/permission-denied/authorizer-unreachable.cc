// needs: g++ libgrpc++-dev
#include <chrono>
#include <iostream>

#include "authorized.h"
#include "bytes.h"

// region: show
int main() {
  // The policy service is down.
  auto policy = grpc::CreateChannel(shop::DeadAddress(), grpc::InsecureChannelCredentials());
  shop::AuthorizedOrders orders({{"demo-token-1", "billing"}}, [&](const shop::Question& wants) -> std::string {
    grpc::ClientContext context;
    context.set_deadline(std::chrono::system_clock::now() + std::chrono::milliseconds(500));
    grpc::ByteBuffer question = shop::Buffer(wants.caller + " " + wants.permission + " " + wants.id), decision;
    grpc::Status asked = shop::Call(policy, "/policy.v1.Policy/Decide", context, question, &decision);
    if (asked.ok()) return shop::Bytes(decision) == "allowed" ? "" : wants.permission + " denied";
    std::cerr << "server log: no decision from the policy service" << std::endl;
    return "access denied";  // closed, and rightly so; but nobody has decided anything  // mark
  });
  auto server = shop::Serve(orders);

  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  context.AddMetadata("authorization", "Bearer demo-token-1");
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
