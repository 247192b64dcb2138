// needs: g++ libgrpc++-dev
#include <iostream>
#include <map>
#include <stdexcept>

#include "paid.h"

// region: show
// Every handler goes through here: what it throws ends in a status of ours.
template <class Handler>
grpc::Status Guarded(const std::string& method, Handler handler) {
  try {
    return handler();
  } catch (const std::exception& error) {
    std::string reference = "err-5f1c";  // random, in the log and in the answer
    std::cout << "server log: " << reference << " " << method << " " << error.what() << std::endl;  // mark
    return {grpc::StatusCode::INTERNAL, "reference " + reference};                                  // mark
  }
}

class Orders final : public shop::Orders::Service {
  const std::map<std::string, int> prices_ = {{"c-7", 2}};

  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order* order) override {
    return Guarded("GetOrder", [&]() -> grpc::Status {
      if (request->id() == "o-404") return {grpc::StatusCode::NOT_FOUND, "no order o-404"};
      order->set_quantity(prices_.at(request->id()) * 2);
      return grpc::Status::OK;
    });
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  for (std::string id : {"o-42", "o-404"}) {
    grpc::ClientContext context;
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, shop::AskFor(id), &order);
    std::cout << "client: " << shop::Text(status) << std::endl;
  }
}
// endregion: show
