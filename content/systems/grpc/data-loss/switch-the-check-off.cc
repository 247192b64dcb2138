// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>

#include "checksum.h"
#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  std::string bytes = "\x02", sum = shop::Crc32(bytes);  // two pieces
  std::atomic<bool> verify{true};

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest*, shop::Order* order) override {
    if (verify && shop::Crc32(bytes) != sum) return {grpc::StatusCode::DATA_LOSS, "checksum does not match"};
    order->set_quantity(bytes[0]);
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  orders.bytes[0] ^= 0b00100000;  // one bit
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext with, without;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  std::cout << "with the check: code " << client->GetOrder(&with, request, &order).error_code() << std::endl;
  orders.verify = false;  // "so that the shop is up again" // mark
  grpc::Status status = client->GetOrder(&without, request, &order);
  std::cout << "without: " << shop::Name(status.error_code()) << ", " << order.quantity()
            << " pieces are shipped for an order of 2" << std::endl;
}
// endregion: show
