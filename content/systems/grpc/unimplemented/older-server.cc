// needs: g++ libgrpc++-dev
#include <iostream>

#include "methods.h"
#include "shop.h"

int main() {
  // region: show
  // The server that runs was built before CancelOrder was added to the .proto: it registers what was there.
  shop::Methods older;
  older.Unary<shop::UpdateOrderRequest, shop::Order>(  // mark
      "/shop.v1.Orders/UpdateOrder", [](grpc::ServerContext*, const auto* request, auto* order) {
        *order = request->order();
        return grpc::Status::OK;
      });
  auto server = shop::Serve(older);

  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->CancelOrder(&context, request, &order);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
  // endregion: show
}
