// needs: g++ libgrpc++-dev
#include <iostream>

#include "checksum.h"
#include "shop.h"

// region: show
struct Record { std::string bytes = "\x02", sum = shop::Crc32("\x02"); };

bool Sound(const Record& record) { return shop::Crc32(record.bytes) == record.sum; }

struct Orders : shop::Orders::Service {
  std::map<std::string, Record> replicas = {{"a", {}}, {"b", {}}};
  std::map<std::string, Record> kept;

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    const Record* sound = nullptr;
    for (const auto& [name, record] : replicas) {
      if (sound || !Sound(record)) continue;
      sound = &record;
      order->set_quantity(record.bytes[0]);
      order->set_state("read from " + name);
    }
    if (!sound) return {grpc::StatusCode::DATA_LOSS, request->id() + ": no sound copy"};
    for (auto& [name, record] : replicas) {
      if (Sound(record)) continue;
      kept[name + "/" + request->id()] = record;  // before it is overwritten // mark
      record = *sound;                            // from a copy that was checked // mark
    }
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  orders.replicas["a"].bytes[0] ^= 0b00100000;  // one bit, on a only
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  for (int n = 0; n < 2; n++) {
    grpc::ClientContext context;
    shop::GetOrderRequest request;
    request.set_id("o-42");
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, request, &order);
    if (!status.ok()) std::cout << shop::Text(status) << std::endl;
    else std::cout << order.quantity() << " pieces, " << order.state() << std::endl;
  }
  for (const auto& [name, record] : orders.kept) std::cout << "kept: " << name << " = " << int(record.bytes[0]) << std::endl;
}
// endregion: show
