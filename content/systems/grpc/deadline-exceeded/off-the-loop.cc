// needs: g++ libgrpc++-dev
#include <chrono>
#include <future>
#include <iostream>

#include "paid.h"
#include "shop.h"

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

void MakeInvoice(std::chrono::milliseconds duration) {
  for (auto end = Clock::now() + duration; Clock::now() < end;) continue;  // CPU work in one piece
}

int main() {
  shop::Scene server("shop-by-rules");  // in a process of its own

  // region: show
  auto client = shop::Connect(server.Address());
  grpc::CompletionQueue queue;
  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + 1s);
  auto call = client->AsyncGetOrder(&context, shop::AskFor("o-42"), &queue);
  shop::Order order;
  grpc::Status status;
  call->Finish(&order, &status, nullptr);

  auto invoice = std::async(std::launch::async, MakeInvoice, 1200ms);  // a thread of its own  // mark

  void* tag;
  bool ok;
  queue.Next(&tag, &ok);  // this thread has nothing else to do  // mark
  std::cout << shop::Outcome(status, order) << std::endl;
  bool busy = invoice.wait_for(0s) != std::future_status::ready;
  std::cout << "the invoice is " << (busy ? "still being made" : "ready") << std::endl;
  // endregion: show
}
