// needs: g++ libgrpc++-dev
#include <algorithm>
#include <chrono>
#include <functional>
#include <iostream>
#include <random>
#include <thread>

#include "paid.h"

class Orders final : public shop::Orders::Service {
  grpc::Status WatchOrders(grpc::ServerContext*,
                           grpc::ServerReaderWriter<shop::Order, shop::GetOrderRequest>* stream) override {
    shop::Order order;
    for (shop::GetOrderRequest request; stream->Read(&request); stream->Write(order)) order.set_id(request.id());
    return grpc::Status::OK;
  }
};

// region: show
// Hands on each state of an order, until `take` has enough.
grpc::Status Watch(shop::Orders::Stub& client, const std::string& id, std::function<bool(const shop::Order&)> take) {
  std::mt19937 random(std::random_device{}());
  for (int failures = 0;;) {
    grpc::ClientContext context;
    auto stream = client.WatchOrders(&context);
    stream->Write(shop::AskFor(id));  // asks for the state first: what changed in between is not missed
    for (shop::Order order; stream->Read(&order);) {
      failures = 0;
      if (take(order)) continue;
      context.TryCancel();
      stream->Finish();
      return grpc::Status::OK;
    }
    grpc::Status status = stream->Finish();
    if (!status.ok() && status.error_code() != grpc::StatusCode::UNAVAILABLE) return status;
    // After an end without an error, too.
    const int ceiling = std::min(200 << std::min(failures++, 6), 10000);
    std::this_thread::sleep_for(std::chrono::milliseconds(random() % ceiling));  // mark
  }
}

int main() {
  Orders orders;
  auto server = shop::Serve(orders, grpc::InsecureServerCredentials(), [](grpc::ServerBuilder& builder) {
    builder.AddChannelArgument(GRPC_ARG_MAX_CONNECTION_AGE_MS, 600);  // GOAWAY
    builder.AddChannelArgument(GRPC_ARG_MAX_CONNECTION_AGE_GRACE_MS, 300);  // then it is closed
  });
  auto client = shop::Connect(server.address);
  int streams = 0;
  grpc::Status status = Watch(*client, "o-42", [&](const shop::Order& order) {
    std::cout << "stream " << ++streams << ": " << order.id() << std::endl;
    return streams < 2;
  });
  if (!status.ok()) std::cout << shop::Text(status) << std::endl;
}
// endregion: show
