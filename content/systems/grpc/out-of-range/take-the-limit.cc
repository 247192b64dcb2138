// needs: g++ libgrpc++-dev
#include <iostream>

#include "details.h"
#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  const int stock = 40;  // more tomorrow

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order* order) override {
    int quantity = request->order().quantity();
    if (quantity > stock) {
      shop::ErrorInfo info;
      info.set_reason("NOT_ENOUGH_STOCK");
      info.set_domain("shop.example");
      (*info.mutable_metadata())["maximum"] = std::to_string(stock);  // mark
      std::string text = "order.quantity " + std::to_string(quantity) + " is more than the stock";
      return shop::WithDetails(grpc::StatusCode::OUT_OF_RANGE, text, {info});
    }
    *order = request->order();
    order->set_id("o-42");
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext first, second;
  shop::CreateOrderRequest request;
  request.mutable_order()->set_customer("c-7");
  request.mutable_order()->set_quantity(50);
  shop::Order order;
  grpc::Status status = client->CreateOrder(&first, request, &order);
  auto info = shop::DetailOf<shop::ErrorInfo>(status);
  if (info && info->reason() == "NOT_ENOUGH_STOCK") {
    int maximum = std::stoi(info->metadata().at("maximum"));  // mark
    std::cout << "asked the customer: " << maximum << " are enough" << std::endl;
    request.mutable_order()->set_quantity(maximum);
    status = client->CreateOrder(&second, request, &order);
  }
  if (!status.ok()) std::cout << shop::Text(status) << std::endl;
  else std::cout << "created " << order.id() << " with " << order.quantity() << std::endl;
}
// endregion: show
