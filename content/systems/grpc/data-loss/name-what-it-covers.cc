// needs: g++ libgrpc++-dev zlib1g-dev
#include <zlib.h>

#include <iostream>

#include "checksum.h"
#include "shop.h"

// region: show
std::string Compressed(const std::string& text) {
  uLongf size = compressBound(text.size());
  std::string bytes(size, '\0');
  compress(reinterpret_cast<Bytef*>(bytes.data()), &size, reinterpret_cast<const Bytef*>(text.data()), text.size());
  bytes.resize(size);
  return bytes;
}

std::string Expanded(const std::string& bytes, uLongf size) {
  std::string text(size, '\0');
  uncompress(reinterpret_cast<Bytef*>(text.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
  return text;
}

struct Orders : shop::Orders::Service {
  const std::string note = "deliver after six", bytes = Compressed(note), sum = shop::Crc32(note);
  const std::string covers = "content";  // mark

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    order->set_note(Expanded(bytes, note.size()));
    if (shop::Crc32(covers == "content" ? order->note() : bytes) == sum) return grpc::Status::OK;  // mark
    return {grpc::StatusCode::DATA_LOSS, request->id() + ": checksum of the " + covers + " does not match"};
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  std::cout << (status.ok() ? order.note() : shop::Text(status)) << std::endl;
}
// endregion: show
