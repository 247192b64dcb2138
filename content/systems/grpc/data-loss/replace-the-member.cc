// needs: g++ libgrpc++-dev
#include <iostream>
#include <set>

#include "checksum.h"
#include "shop.h"

using Replica = std::map<std::string, std::string>;

std::string Hash(const Replica& replica) {
  std::string text;
  for (const auto& [id, state] : replica) text += id + "=" + state + "\n";
  return shop::Crc32(text);
}

// region: show
struct Orders : shop::Orders::Service {
  Replica a = {{"o-41", "PAID"}, {"o-42", "SHIPPED"}};
  Replica b = {{"o-41", "PAID"}, {"o-42", "SHIPPED"}};
  Replica c = {{"o-41", "PAID"}, {"o-42", "PAID"}};
  std::string alarm;

  void Check() {
    std::string text = "replicas differ: " + Hash(a) + " " + Hash(b) + " " + Hash(c);
    alarm = std::set<Replica>{a, b, c}.size() > 1 ? text : "";
  }
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    if (!alarm.empty()) return {grpc::StatusCode::DATA_LOSS, alarm};
    order->set_state(c[request->id()]);
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  orders.Check();
  // Two of three agree: c is the one to replace.
  Replica kept = orders.c;  // 1. what c has, before anything is overwritten // mark
  orders.c = orders.a;      // 2. built anew from the majority
  orders.Check();           // 3. the check lifts the alarm, not a hand // mark
  std::cout << "kept from c: o-42 " << kept["o-42"] << std::endl;

  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  std::cout << (status.ok() ? "c answers: o-42 " + order.state() : shop::Text(status)) << std::endl;
}
// endregion: show
