// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"
#include "warehouse.grpc.pb.h"

using grpc::ServerContext;
using warehouse::v1::Stock;
using warehouse::v1::Warehouse;

// region: show
// message Stock {
//   string sku = 1;
//   optional int32 quantity = 2;  ← the difference
// }
class Service final : public Warehouse::Service {
  grpc::Status SetStock(ServerContext*, const Stock* request, Stock* stock) override {
    if (!request->has_quantity())  // generated for optional fields only  // mark
      return grpc::Status(grpc::StatusCode::INVALID_ARGUMENT, "quantity is required");
    *stock = *request;
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = Warehouse::NewStub(grpc::CreateChannel(server.address, grpc::InsecureChannelCredentials()));
  grpc::ClientContext first, second;
  Stock stock, answer;
  stock.set_sku("tea-200g");
  std::cout << "left out: " << shop::Text(client->SetStock(&first, stock, &answer)) << std::endl;
  stock.set_quantity(0);
  if (!client->SetStock(&second, stock, &answer).ok()) return 1;
  std::cout << "set to 0: accepted, quantity is " << answer.quantity() << std::endl;
}
// endregion: show
