// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>
#include <list>
#include <thread>

#include "paid.h"

using namespace std::chrono_literals;

int main() {
  shop::PaidOrders orders(1h);  // hangs, as a handler behind a lock does
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  // region: show
  struct Call {
    grpc::ClientContext context;  // no deadline  // mark
    shop::GetOrderRequest request = shop::AskFor("o-42");
    shop::Order order;
  };
  std::list<Call> calls;
  std::atomic<int> ended{0};
  auto until = std::chrono::steady_clock::now() + 1500ms;
  while (std::chrono::steady_clock::now() < until) {
    Call& call = calls.emplace_back();
    client->async()->GetOrder(&call.context, &call.request, &call.order, [&ended](grpc::Status) { ended += 1; });
    std::this_thread::sleep_for(20ms);
  }
  int open = calls.size() - ended;
  std::string some = open > 30 ? "more than 30" : std::to_string(open);
  std::cout << "after 1500 ms: " << some << " calls open, answered or failed: " << ended << std::endl;
  // endregion: show

  for (Call& call : calls) call.context.TryCancel();
  while (ended < static_cast<int>(calls.size())) std::this_thread::sleep_for(10ms);
}
