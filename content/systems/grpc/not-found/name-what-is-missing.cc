// needs: g++ libgrpc++-dev
#include <iostream>

#include "details.h"
#include "shop.h"

// region: show
std::map<std::string, std::map<std::string, std::string>> shops = {{"shops/eu", {{"o-42", "PAID"}}}};

grpc::Status Missing(const std::string& type, const std::string& name) {
  shop::ResourceInfo info;
  info.set_resource_type(type);
  info.set_resource_name(name);
  return shop::WithDetails(grpc::StatusCode::NOT_FOUND, type + " '" + name + "' not found", {info});  // mark
}

class Service final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    size_t end = request->id().find("/orders/");
    auto orders = shops.find(request->id().substr(0, end));
    if (orders == shops.end()) return Missing("Shop", request->id().substr(0, end));  // the outermost  // mark
    auto found = orders->second.find(request->id().substr(end + 8));
    if (found == orders->second.end()) return Missing("Order", request->id());
    order->set_id(request->id());
    order->set_state(found->second);
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  for (const char* name : {"shops/us/orders/o-42", "shops/eu/orders/o-43", "shops/eu/orders/o-42"}) {
    grpc::ClientContext context;
    shop::GetOrderRequest request;
    request.set_id(name);
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, request, &order);
    auto info = shop::DetailOf<shop::ResourceInfo>(status);
    std::cout << name << ": " << (info ? "no " + info->resource_type() + " " + info->resource_name() : order.state())
              << std::endl;
  }
}
// endregion: show
