// needs: g++ libgrpc++-dev
#include <future>
#include <iostream>
#include <thread>

#include "paid.h"

using namespace std::chrono_literals;

int main() {
  std::string address = shop::DeadAddress();
  int port = std::stoi(address.substr(address.find(':') + 1));
  shop::PaidOrders orders;

  // region: show
  auto server = std::async(std::launch::async, [&] {
    std::this_thread::sleep_for(500ms);  // comes up later than the client
    return shop::Serve(orders, grpc::InsecureServerCredentials(), nullptr, port);
  });

  auto channel = grpc::CreateChannel(address, grpc::InsecureChannelCredentials());
  // At start-up, with a time of its own.
  if (!channel->WaitForConnected(std::chrono::system_clock::now() + 4s)) return 1;  // mark
  std::cout << "connected" << std::endl;

  auto client = shop::Orders::NewStub(channel);
  grpc::ClientContext context;
  context.set_deadline(std::chrono::system_clock::now() + 500ms);
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, shop::AskFor("o-42"), &order);
  std::cout << shop::Outcome(status, order) << std::endl;
  // endregion: show
}
