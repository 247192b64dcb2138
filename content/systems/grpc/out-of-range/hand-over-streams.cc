// needs: g++ libgrpc++-dev
#include <algorithm>
#include <iostream>
#include <mutex>
#include <thread>

#include "shop.h"

// region: show
const auto longest = std::chrono::milliseconds(800);  // 305 seconds at Google Cloud Speech-to-Text

struct Orders : shop::Orders::Service {
  std::vector<int> received;
  std::mutex mutex;

  grpc::Status WatchOrders(grpc::ServerContext*,
                           grpc::ServerReaderWriter<shop::Order, shop::GetOrderRequest>* stream) override {
    auto opened = std::chrono::steady_clock::now();
    shop::GetOrderRequest request;
    while (stream->Read(&request)) {
      if (std::chrono::steady_clock::now() - opened > longest) {
        return {grpc::StatusCode::OUT_OF_RANGE, "stream is too old"};
      }
      std::lock_guard<std::mutex> lock(mutex);
      received.push_back(std::stoi(request.id()));
    }
    return grpc::Status::OK;
  }
};

struct Stream {
  explicit Stream(shop::Orders::Stub& client) : call(client.WatchOrders(&context)) {}
  grpc::ClientContext context;
  std::unique_ptr<grpc::ClientReaderWriter<shop::GetOrderRequest, shop::Order>> call;
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  int streams = 1, failures = 0;
  auto stream = std::make_unique<Stream>(*client);
  for (int n = 1; n <= 20; n++) {
    shop::GetOrderRequest request;
    request.set_id(std::to_string(n));
    stream->call->Write(request);
    std::this_thread::sleep_for(std::chrono::milliseconds(75));
    if (n % 5 != 0) continue;
    auto next = std::make_unique<Stream>(*client);  // the next one first, long before the limit
    stream->call->WritesDone();                     // then half-close: what is under way still arrives // mark
    failures += !stream->call->Finish().ok();
    stream = std::move(next);
    streams += 1;
  }
  stream->call->WritesDone();
  failures += !stream->call->Finish().ok();
  bool in_order = std::is_sorted(orders.received.begin(), orders.received.end());
  std::cout << orders.received.size() << " of 20 messages, in order: " << std::boolalpha << in_order << std::endl;
  std::cout << "streams: " << streams << ", failures: " << failures << std::endl;
}
// endregion: show
