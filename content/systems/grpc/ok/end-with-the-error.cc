// needs: g++ libgrpc++-dev
#include <iostream>
#include <stdexcept>

#include "shop.h"

// region: show
std::string ReadOrder(int number) {
  if (number > 2) throw std::runtime_error("cursor lost");  // o-3 to o-5 are never read
  return "o-" + std::to_string(number);
}

struct Orders : shop::Orders::Service {
  grpc::Status ListOrders(grpc::ServerContext*, const shop::ListOrdersRequest*,
                          grpc::ServerWriter<shop::Order>* writer) override {
    try {
      shop::Order order;
      for (int number = 1; number <= 5; number++) {
        order.set_id(ReadOrder(number));
        writer->Write(order);
      }
    } catch (const std::exception& error) {
      std::cout << "server log: " << error.what() << std::endl;
      return {grpc::StatusCode::UNAVAILABLE, "list is incomplete"};  // mark
    }
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  auto list = client->ListOrders(&context, shop::ListOrdersRequest());
  shop::Order order;
  int received = 0;
  while (list->Read(&order)) received += 1;
  grpc::Status status = list->Finish();
  std::cout << "orders received: " << received << ", then: " << shop::Text(status) << std::endl;
}
// endregion: show
