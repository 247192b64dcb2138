// needs: g++ libgrpc++-dev
#include <iostream>
#include <map>
#include <vector>

#include "following.grpc.pb.h"
#include "shop.h"

using grpc::ServerContext;
using grpc::ServerWriter;
using shop::GetOrderRequest;
using shop::Order;

const std::map<std::string, std::vector<std::string>> states = {{"o-1", {"NEW"}}, {"o-2", {"NEW", "PAID"}}};

// region: show
// The new .proto: rpc GetOrder(GetOrderRequest) returns (Order);
//                 rpc FollowOrder(GetOrderRequest) returns (stream Order);
class Service final : public following::v1::Orders::Service {
  // GetOrder stays what it was.
  grpc::Status GetOrder(ServerContext*, const GetOrderRequest* request, Order* order) override {
    auto found = states.find(request->id());
    if (found == states.end()) return grpc::Status(grpc::StatusCode::NOT_FOUND, "no order " + request->id());
    order->set_state(found->second.back());
    return grpc::Status::OK;
  }

  // The stream is a method of its own.
  grpc::Status FollowOrder(ServerContext*, const GetOrderRequest* request,
                           ServerWriter<Order>* writer) override {  // mark
    auto found = states.find(request->id());
    if (found == states.end()) return grpc::Status::OK;
    Order order;
    for (const std::string& state : found->second) {
      order.set_state(state);
      writer->Write(order);
    }
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = following::v1::Orders::NewStub(grpc::CreateChannel(server.address, grpc::InsecureChannelCredentials()));
  for (const char* id : {"o-0", "o-1", "o-2"}) {
    grpc::ClientContext getting, watching;
    GetOrderRequest request;
    request.set_id(id);
    Order order;
    grpc::Status status = client->GetOrder(&getting, request, &order);
    std::cout << id << ": GetOrder " << (status.ok() ? order.state() : shop::Text(status)) << "; FollowOrder";
    auto reader = client->FollowOrder(&watching, request);
    while (reader->Read(&order)) std::cout << " " << order.state();
    std::cout << " (" << shop::Name(reader->Finish().error_code()) << ")" << std::endl;
  }
}
// endregion: show
