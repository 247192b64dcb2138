// needs: g++ libgrpc++-dev
#include <chrono>
#include <iostream>
#include <map>
#include <vector>

#include "methods.h"
#include "shop.h"

const std::map<std::string, std::vector<std::string>> states = {
    {"o-0", {}}, {"o-1", {"NEW"}}, {"o-2", {"NEW", "PAID"}}};

int main() {
  // region: show
  // The server's new .proto says `rpc GetOrder(GetOrderRequest) returns (stream Order)`.
  shop::Methods service;
  service.Stream<shop::GetOrderRequest, shop::Order>(  // mark
      "/shop.v1.Orders/GetOrder", [](grpc::ServerContext*, const auto* request, auto* writer) {
        for (const std::string& state : states.at(request->id())) {
          shop::Order order;
          order.set_id(request->id());
          order.set_state(state);
          writer->Write(order);
        }
        return grpc::Status::OK;
      });
  auto server = shop::Serve(service);

  // The client still has the old one.
  auto client = shop::Connect(server.address);
  int failed = 0;
  for (const char* id : {"o-1", "o-2", "o-0"}) {
    grpc::ClientContext context;
    context.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(1));
    shop::GetOrderRequest request;
    request.set_id(id);
    shop::Order order;
    grpc::Status status = client->GetOrder(&context, request, &order);
    bool late = status.error_code() == grpc::StatusCode::DEADLINE_EXCEEDED;
    std::cerr << id << ": "
              << (status.ok() ? "OK, " + order.state() : late ? "no answer within 1 s" : shop::Text(status)) << std::endl;
    if (!status.ok()) failed = 1;
  }
  return failed;
  // endregion: show
}
