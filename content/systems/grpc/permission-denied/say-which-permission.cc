// needs: g++ libgrpc++-dev
#include <iostream>
#include <set>

#include "details.h"
#include "shop.h"

// region: show
std::set<std::string> grants = {"orders.get"};  // of the one caller in this program

class Orders final : public shop::Orders::Service {
  grpc::Status CancelOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    // The permission first, before anything is looked up:
    if (grants.count("orders.cancel") == 0) {
      shop::ErrorInfo info;
      info.set_reason("PERMISSION_MISSING");
      info.set_domain("shop.example");
      (*info.mutable_metadata())["permission"] = "orders.cancel";  // mark
      (*info.mutable_metadata())["resource"] = "orders/" + request->id();
      std::string text = "orders.cancel denied on order " + request->id() + " (or it might not exist)";
      return shop::WithDetails(grpc::StatusCode::PERMISSION_DENIED, text, {info});
    }
    if (request->id() != "o-42") return {grpc::StatusCode::NOT_FOUND, "order " + request->id() + " not found"};
    order->set_state("CANCELLED");
    return grpc::Status::OK;
  }
};

void Cancel(shop::Orders::Stub& client, const std::string& id) {
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id(id);
  shop::Order order;
  grpc::Status status = client.CancelOrder(&context, request, &order);
  std::cout << id << ": " << (status.ok() ? order.state() : shop::Name(status.error_code()));
  const google::rpc::Status sent = shop::DetailsOf(status);
  shop::ErrorInfo info;
  if (sent.details_size() > 0 && sent.details(0).UnpackTo(&info)) {
    std::cout << ", missing: " << info.metadata().at("permission");  // mark
  }
  std::cout << std::endl;
}
// endregion: show

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  for (const char* id : {"o-42", "o-99"}) Cancel(*client, id);
  grants.insert("orders.cancel");
  for (const char* id : {"o-99", "o-42"}) Cancel(*client, id);
}
