// needs: g++ libgrpc++-dev
#include <iostream>
#include <thread>

#include "shop.h"

// region: show
const auto longest = std::chrono::milliseconds(500);  // 305 seconds at Google Cloud Speech-to-Text

struct Orders : shop::Orders::Service {
  grpc::Status WatchOrders(grpc::ServerContext*,
                           grpc::ServerReaderWriter<shop::Order, shop::GetOrderRequest>* stream) override {
    auto opened = std::chrono::steady_clock::now();
    shop::GetOrderRequest request;
    while (stream->Read(&request)) {
      if (std::chrono::steady_clock::now() - opened > longest) {
        return {grpc::StatusCode::OUT_OF_RANGE, "exceeded maximum allowed stream duration"};  // mark
      }
    }
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  auto stream = client->WatchOrders(&context);
  shop::GetOrderRequest request;
  request.set_id("o-42");
  while (stream->Write(request)) std::this_thread::sleep_for(std::chrono::milliseconds(50));  // never silent, never done
  grpc::Status status = stream->Finish();
  std::cerr << shop::Text(status) << std::endl;
  return status.ok() ? 0 : 1;
}
// endregion: show
