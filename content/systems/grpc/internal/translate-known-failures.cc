// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>
#include <system_error>

#include "paid.h"
#include "shop.h"

using grpc::ServerContext;
using shop::GetOrderRequest;
using shop::Order;

// region: show
std::atomic<int> asked{0};

std::string StateOf(const std::string& id) {
  if (++asked == 1) throw std::system_error(std::make_error_code(std::errc::connection_refused), id + ": orders-db");
  return "PAID";
}

grpc::StatusCode CodeOf(const std::exception& error) {
  auto known = dynamic_cast<const std::system_error*>(&error);
  bool refused = known && known->code() == std::errc::connection_refused;
  return refused ? grpc::StatusCode::UNAVAILABLE : grpc::StatusCode::INTERNAL;  // mark
}

class Service final : public shop::Orders::Service {
  grpc::Status GetOrder(ServerContext*, const GetOrderRequest* request, Order* order) override {
    try {
      order->set_id(request->id());
      order->set_state(StateOf(request->id()));
      return grpc::Status::OK;
    } catch (const std::exception& error) {
      const std::string reference = "err-5f1c";  // random, in the log and in the answer
      std::cout << "server log: " << reference << " " << error.what() << std::endl;
      return grpc::Status(CodeOf(error), "orders cannot be read, reference " + reference);  // mark
    }
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  grpc::ChannelArguments arguments;
  arguments.SetServiceConfigJSON(R"({"methodConfig": [{
    "name": [{"service": "shop.v1.Orders", "method": "GetOrder"}],
    "retryPolicy": {"maxAttempts": 3, "initialBackoff": "0.2s", "maxBackoff": "1s", "backoffMultiplier": 2,
                    "retryableStatusCodes": ["UNAVAILABLE"]}
  }]})");
  auto client = shop::Connect(server.address, grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  if (!status.ok()) return 1;
  std::cout << "client: " << order.id() << " is " << order.state() << ", attempt " << asked << std::endl;
}
// endregion: show
