// needs: g++ libgrpc++-dev
#include <algorithm>
#include <iostream>

#include "checksum.h"
#include "shop.h"

// region: show
const std::string right = "\x02";

struct Record { std::string bytes = right, sum = shop::Crc32(right); int written = 1; };

struct Orders : shop::Orders::Service {
  std::vector<Record> replicas = std::vector<Record>(3);

  int Sound() {
    auto sound = [](const Record& record) { return shop::Crc32(record.bytes) == record.sum; };
    return std::count_if(replicas.begin(), replicas.end(), sound);
  }
  grpc::Status UpdateOrder(grpc::ServerContext*, const shop::UpdateOrderRequest*, shop::Order* order) override {
    auto older = [](const Record& one, const Record& other) { return one.written < other.written; };
    Record newest = *std::max_element(replicas.begin(), replicas.end(), older);  // mark
    newest.sum = shop::Crc32(newest.bytes);                                      // mark
    std::fill(replicas.begin(), replicas.end(), newest);
    order->set_state("REPAIRED");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  orders.replicas[0].bytes[0] ^= 0b00100000;  // the disk of one replica
  orders.replicas[0].written = 2;             // and the reboot touched the file
  std::cout << "sound copies before the repair: " << orders.Sound() << std::endl;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  shop::Order answer;
  client->UpdateOrder(&context, shop::UpdateOrderRequest(), &answer);
  auto same = [](const Record& record) { return record.bytes == right; };
  std::cout << answer.state() << ": " << orders.Sound() << " copies pass the check, "
            << std::count_if(orders.replicas.begin(), orders.replicas.end(), same) << " of them are right" << std::endl;
}
// endregion: show
