// needs: g++ libgrpc++-dev
#include <chrono>
#include <iostream>
#include <thread>

#include "paid.h"

int main() {
  const std::string address = shop::DeadAddress();
  const int port = std::stoi(address.substr(address.find(':') + 1));

  // region: show
  grpc::ChannelArguments arguments;
  arguments.SetInt(GRPC_ARG_MAX_RECONNECT_BACKOFF_MS, 1000);  // the default of 120 s outlives most deadlines
  auto client = shop::Connect(address, grpc::InsecureChannelCredentials(), arguments);

  std::thread calling([&] {
    grpc::ClientContext context;
    context.set_wait_for_ready(true);  // mark
    context.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(4));
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
    std::cout << shop::Outcome(status, order) << std::endl;
  });
  std::this_thread::sleep_for(std::chrono::milliseconds(500));  // the server comes up after the call was made
  std::cout << "server starts" << std::endl;
  shop::PaidOrders orders;
  auto server = shop::Serve(orders, grpc::InsecureServerCredentials(), nullptr, port);
  calling.join();
  // endregion: show
}
