// needs: g++ libgrpc++-dev
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <system_error>

#include "paid.h"
#include "shop.h"

// region: show
// What the drivers throw.
void Load(const std::string& id) {
  if (id == "o-1") throw std::system_error(ECONNREFUSED, std::generic_category(), "connect 10.4.2.8:5432");
  if (id == "o-2") throw std::runtime_error("password authentication failed for user \"orders_rw\"");
  const std::string file = "/srv/shop/config/payments.json";
  if (!std::ifstream(file)) throw std::system_error(errno, std::generic_category(), file);
}

class Orders final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order*) override try {
    Load(request->id());
    return grpc::Status::OK;
  } catch (const std::exception& error) {
    return {grpc::StatusCode::UNKNOWN, error.what()};  // mark
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);  // an anonymous one
  for (const char* id : {"o-1", "o-2", "o-3"}) {
    grpc::ClientContext context;
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, shop::AskFor(id), &order);
    std::cout << "client learns: " << status.error_message() << std::endl;
  }
}
// endregion: show
