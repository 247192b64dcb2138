// needs: g++ libgrpc++-dev
#include <iostream>
#include <map>

#include "paid.h"

using namespace std::chrono_literals;

int main() {
  shop::PaidOrders orders;
  shop::Running server = shop::Serve(orders);

  // region: show
  // set_deadline() takes a point in time of the system's clock. The first two are none, the third has passed.
  using std::chrono::system_clock;
  auto uptime = std::chrono::steady_clock::now().time_since_epoch();
  std::map<std::string, system_clock::time_point> wrong = {
      {"a duration", system_clock::time_point(5s)},  // mark
      {"a steady clock's time", system_clock::time_point(uptime + 5s)},  // mark
      {"made once, at start-up", system_clock::now() - 60s},
  };
  auto client = shop::Connect(server.address);
  bool failed = false;
  for (const auto& [what, deadline] : wrong) {
    grpc::ClientContext context;
    context.set_deadline(deadline);
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
    if (!status.ok()) {
      std::cerr << what << ": " << shop::Text(status) << std::endl;
      failed = true;
    }
  }
  return failed;
  // endregion: show
}
