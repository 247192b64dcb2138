// needs: g++ libgrpc++-dev
#include <iostream>

#include "paid.h"

using namespace std::chrono_literals;

// region: show
bool Call(const std::string& address, bool wait_for_ready) {
  auto client = shop::Connect(address);
  grpc::ClientContext context;
  context.set_wait_for_ready(wait_for_ready);
  context.set_deadline(std::chrono::system_clock::now() + 500ms);
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  std::cerr << shop::Outcome(status, order) << std::endl;
  return status.ok();
}

int main() {
  // Accepts the connection and says nothing: a hung process, or the wrong service.
  shop::Scene mute("listener");
  bool spoke = Call(mute.Address(), false);  // mark

  // Nothing listens, and the call may wait.
  bool waited = Call(shop::DeadAddress(), true);  // mark
  return spoke && waited ? 0 : 1;
}
// endregion: show
