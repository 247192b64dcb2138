// needs: g++ libgrpc++-dev
#include <iostream>
#include <thread>

#include "shop.h"

using namespace std::chrono_literals;

// region: show
class Orders final : public shop::Orders::Service {
  grpc::Status ListOrders(grpc::ServerContext* context, const shop::ListOrdersRequest*,
                          grpc::ServerWriter<shop::Order>* writer) override {
    for (int sent = 1; sent <= 8; ++sent) {
      shop::Order order;
      order.set_id("o-" + std::to_string(sent));
      writer->Write(order);
      std::this_thread::sleep_for(200ms);
    }
    while (!context->IsCancelled()) std::this_thread::sleep_for(10ms);  // falls silent, and does not end
    return grpc::Status::CANCELLED;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  auto silence = [] { return std::chrono::system_clock::now() + 1s; };
  grpc::CompletionQueue queue;
  grpc::ClientContext context;
  shop::Order order;
  grpc::Status status;
  int events = 0;  // the first is the beginning of the call, each of the others a message
  void* tag;
  bool ok;
  auto feed = client->AsyncListOrders(&context, {}, &queue, nullptr);
  grpc::CompletionQueue::NextStatus next;
  while ((next = queue.AsyncNext(&tag, &ok, silence())) == grpc::CompletionQueue::GOT_EVENT && ok) {  // mark
    events += 1;
    feed->Read(&order, nullptr);
  }
  bool silent = next == grpc::CompletionQueue::TIMEOUT;
  if (silent) {
    context.TryCancel();
    queue.Next(&tag, &ok);  // the read that waited
  }
  feed->Finish(&status, nullptr);
  queue.Next(&tag, &ok);
  if (!silent) return 1;  // it ended by itself
  std::cout << events - 1 << " messages in more than 1 s, then 1 s of silence: open a new stream" << std::endl;
  // endregion: show
}
