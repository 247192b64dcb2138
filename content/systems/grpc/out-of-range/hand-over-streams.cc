// needs: g++ libgrpc++-dev
#include <algorithm>
#include <iostream>
#include <list>
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
      bool old = std::chrono::steady_clock::now() - opened > longest;
      if (old) return {grpc::StatusCode::OUT_OF_RANGE, "stream is too old"};
      std::lock_guard<std::mutex> lock(mutex);
      received.push_back(std::stoi(request.id()));
    }
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  std::list<grpc::ClientContext> contexts(1);  // one for each stream
  auto stream = client->WatchOrders(&contexts.back());
  int failures = 0;
  for (int n = 1; n <= 20; n++) {
    shop::GetOrderRequest request;
    request.set_id(std::to_string(n));
    stream->Write(request);
    std::this_thread::sleep_for(std::chrono::milliseconds(75));
    if (n % 5 != 0) continue;
    contexts.emplace_back();
    auto next = client->WatchOrders(&contexts.back());  // the next one first, long before the limit
    stream->WritesDone();                               // then half-close: what is under way still arrives // mark
    failures += !stream->Finish().ok();
    stream = std::move(next);
  }
  stream->WritesDone();
  failures += !stream->Finish().ok();
  bool in_order = std::is_sorted(orders.received.begin(), orders.received.end());
  std::cout << orders.received.size() << " of 20 messages, in order: " << std::boolalpha << in_order << std::endl;
  std::cout << "streams: " << contexts.size() << ", failures: " << failures << std::endl;
}
// endregion: show
