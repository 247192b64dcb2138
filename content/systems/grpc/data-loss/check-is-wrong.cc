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

struct Orders : shop::Orders::Service {
  // The sum covers the text, the bytes are compressed.
  const std::string note = "deliver after six", bytes = Compressed(note), sum = shop::Crc32(note);

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    if (shop::Crc32(bytes) != sum) {  // mark
      return {grpc::StatusCode::DATA_LOSS, request->id() + ": checksum does not match"};
    }
    order->set_note(bytes);
    return grpc::Status::OK;
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
  std::cerr << shop::Text(status) << std::endl;
  return status.ok() ? 0 : 1;
}
// endregion: show
