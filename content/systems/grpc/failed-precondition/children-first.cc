// needs: g++ libgrpc++-dev
#include <iostream>
#include <set>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  std::set<std::string> names = {"orders/o-42", "orders/o-42/parcels/p-1", "orders/o-42/parcels/p-2"};

  grpc::Status ListOrders(grpc::ServerContext*, const shop::ListOrdersRequest*,
                          grpc::ServerWriter<shop::Order>* writer) override {
    shop::Order order;
    for (const std::string& name : names) {
      order.set_id(name);
      writer->Write(order);
    }
    return grpc::Status::OK;
  }
  grpc::Status CancelOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order*) override {
    for (const std::string& name : names)
      if (name.find(request->id() + "/") == 0)
        return {grpc::StatusCode::FAILED_PRECONDITION, request->id() + " still has parcels"};
    names.erase(request->id());
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext listing;
  auto list = client->ListOrders(&listing, shop::ListOrdersRequest());
  std::set<std::string, std::greater<std::string>> deepest_first;  // mark
  shop::Order order;
  while (list->Read(&order))
    if (order.id() == "orders/o-42" || order.id().find("orders/o-42/") == 0) deepest_first.insert(order.id());
  list->Finish();
  for (const std::string& name : deepest_first) {
    grpc::ClientContext context;
    shop::GetOrderRequest request;
    request.set_id(name);
    grpc::Status status = client->CancelOrder(&context, request, &order);
    std::cout << (status.ok() ? "cancelled " + name : shop::Text(status)) << std::endl;
  }
  std::cout << "left: " << orders.names.size() << std::endl;
}
// endregion: show
