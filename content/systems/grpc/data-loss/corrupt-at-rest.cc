// needs: g++ libgrpc++-dev
#include <iostream>

#include "checksum.h"
#include "shop.h"

// region: show
struct Record { std::string bytes, sum; };

struct Orders : shop::Orders::Service {
  std::map<std::string, Record> disk;

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order*) override {
    std::string bytes(1, static_cast<char>(request->order().quantity()));
    disk[request->order().id()] = {bytes, shop::Crc32(bytes)};
    return grpc::Status::OK;
  }
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    auto found = disk.find(request->id());
    if (found == disk.end()) return {grpc::StatusCode::NOT_FOUND, request->id()};
    if (shop::Crc32(found->second.bytes) != found->second.sum) {
      return {grpc::StatusCode::DATA_LOSS, request->id() + ": checksum of the stored record does not match"};  // mark
    }
    order->set_quantity(found->second.bytes[0]);
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext creating, reading;
  shop::CreateOrderRequest create;
  create.mutable_order()->set_id("o-42");
  create.mutable_order()->set_quantity(2);
  shop::Order order;
  std::cout << "CreateOrder: " << shop::Name(client->CreateOrder(&creating, create, &order).error_code()) << std::endl;
  orders.disk["o-42"].bytes[0] ^= 0b00100000;  // weeks later: one bit of the medium // mark
  shop::GetOrderRequest get;
  get.set_id("o-42");
  grpc::Status status = client->GetOrder(&reading, get, &order);
  std::cerr << shop::Text(status) << std::endl;
  return status.ok() ? 0 : 1;
}
// endregion: show
