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
  Replica c = {{"o-41", "PAID"}, {"o-42", "PAID"}};  // missed one write // mark
  std::string alarm;

  void Check() {
    std::string text = "replicas differ at revision 3: " + Hash(a) + " " + Hash(b) + " " + Hash(c);
    if (std::set<Replica>{a, b, c}.size() > 1) alarm = text;
  }
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    if (!alarm.empty()) return {grpc::StatusCode::DATA_LOSS, alarm};  // for all orders // mark
    order->set_state(a[request->id()]);
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  orders.Check();  // runs every few hours
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("o-41");  // the order that is equal everywhere
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  std::cerr << shop::Text(status) << std::endl;
  return status.ok() ? 0 : 1;
}
// endregion: show
