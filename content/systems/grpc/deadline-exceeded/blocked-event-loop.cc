// needs: g++ libgrpc++-dev
#include <chrono>
#include <iostream>

#include "paid.h"
#include "shop.h"

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

void MakeInvoice(std::chrono::milliseconds duration) {
  for (auto end = Clock::now() + duration; Clock::now() < end;) continue;  // CPU work in one piece
}

int main() {
  // In a process of its own, so that only one thread works for the client. It answers at once.
  shop::Scene server("shop-by-rules");

  // region: show
  // A client with a completion queue: its one thread works for gRPC only while it is in Next().
  auto client = shop::Connect(server.Address());
  grpc::CompletionQueue queue;
  grpc::ClientContext context;
  auto started = Clock::now();
  context.set_deadline(std::chrono::system_clock::now() + 300ms);
  auto call = client->AsyncGetOrder(&context, shop::AskFor("o-42"), &queue);
  shop::Order order;
  grpc::Status status;
  call->Finish(&order, &status, nullptr);

  MakeInvoice(1200ms);  // and meanwhile nobody reads the answer  // mark

  void* tag;
  bool ok;
  queue.Next(&tag, &ok);
  bool late = Clock::now() - started > 1s;
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    std::cerr << "noticed " << (late ? "more" : "less") << " than 700 ms after the deadline" << std::endl;  // mark
    return 1;
  }
  // endregion: show
  std::cout << shop::Outcome(status, order) << std::endl;
}
