// needs: g++ libgrpc++-dev
#include <atomic>
#include <future>
#include <iostream>
#include <thread>

#include "paid.h"

using namespace std::chrono_literals;

// region: show
// A call that somebody may lose interest in.
struct Lookup {
  grpc::ClientContext context;
  std::atomic<bool> unwanted{false};

  void Drop() {
    unwanted = true;
    context.TryCancel();
  }

  std::string Show(shop::Orders::Stub& client, const std::string& id) {
    context.set_deadline(std::chrono::system_clock::now() + 3s);
    shop::Order order;
    grpc::Status status = client.GetOrder(&context, shop::AskFor(id), &order);
    if (status.error_code() == grpc::StatusCode::CANCELLED && unwanted) return id + " is no longer wanted";  // mark
    return shop::Outcome(status, order);  // CANCELLED, and it was not us: that one is an error
  }
};

int main() {
  shop::PaidOrders orders(500ms);
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  Lookup first, second;
  auto left = std::async(std::launch::async, [&] { return first.Show(*client, "o-41"); });
  std::this_thread::sleep_for(200ms);
  first.Drop();  // the user clicks on another order
  auto found = second.Show(*client, "o-42");
  std::cout << left.get() << std::endl << found << std::endl;
}
// endregion: show
