// needs: g++ libgrpc++-dev
#include <sys/wait.h>

#include <cerrno>
#include <cstdlib>
#include <iostream>
#include <system_error>

#include "paid.h"
#include "shop.h"

// region: show
class Orders final : public shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest* request, shop::Order*) override {
    if (request->id() == "o-1") {
      int exit = WEXITSTATUS(std::system("exit 7"));  // a command that the handler runs
      return {static_cast<grpc::StatusCode>(exit), "the command ended with exit status " + std::to_string(exit)};  // mark
    }
    // A call of the operating system failed.
    int error = request->id() == "o-2" ? EPERM : request->id() == "o-3" ? ENOENT : ECONNREFUSED;
    return {static_cast<grpc::StatusCode>(error), std::generic_category().message(error)};  // mark
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  for (const char* id : {"o-1", "o-2", "o-3", "o-4"}) {
    grpc::ClientContext context;
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, shop::AskFor(id), &order);
    std::cout << status.error_message() << " reaches the client as " << status.error_code() << " "
              << (status.error_code() <= 16 ? shop::Name(status.error_code()) : "(no code of gRPC)") << std::endl;
  }
}
// endregion: show
