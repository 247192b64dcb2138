// The shop's server and client in C++, shared by all C++ programs of the system. What a program is about (handlers,
// metadata, deadlines, credentials) stays in the program.
#pragma once

#include <grpcpp/grpcpp.h>

#include <map>
#include <memory>
#include <string>

#include "shop.grpc.pb.h"

namespace shop {

using v1::CreateOrderRequest;
using v1::GetOrderRequest;
using v1::ImportSummary;
using v1::ListOrdersRequest;
using v1::Order;
using v1::Orders;
using v1::UpdateOrderRequest;

// A shop that runs on a loopback port.
struct Running {
  std::unique_ptr<grpc::Server> server;
  int port = 0;
  std::string address;  // 127.0.0.1:<port>
};

// Starts a service, which must outlive what is returned; methods that it lacks answer UNIMPLEMENTED. Port 0 takes a
// free one. `configure`, when given, gets the builder before it starts.
Running Serve(grpc::Service& service,
              std::shared_ptr<grpc::ServerCredentials> credentials = grpc::InsecureServerCredentials(),
              void (*configure)(grpc::ServerBuilder&) = nullptr, int port = 0);

// A client of the shop, in plaintext unless other credentials are given.
std::unique_ptr<Orders::Stub> Connect(
    const std::string& target,
    std::shared_ptr<grpc::ChannelCredentials> credentials = grpc::InsecureChannelCredentials(),
    const grpc::ChannelArguments& arguments = {});

// A loopback address on which nothing listens: of a port that was bound and closed again.
std::string DeadAddress();

// The name of a code, as its documentation writes it: `UNAVAILABLE`. C++ has no function for it.
std::string Name(grpc::StatusCode code);

// A status as these programs print it: number, name, message.
std::string Text(const grpc::Status& status);

// What stands around client and server, played by the harness: see scene.ts and scenes/. Ends when it is destroyed.
class Scene {
 public:
  // Starts a scene, with options as JSON.
  explicit Scene(const std::string& name, const std::string& options = "{}");
  ~Scene();
  // The line of JSON that the scene said first.
  const std::string& says() const { return says_; }
  // A text that it said, such as its address. `path` leads through objects and lists: "issued.0.cert".
  std::string Get(const std::string& path) const;
  std::string Address() const { return Get("address"); }
  // Asks for something that the scene does, such as "cut", and returns its answer as JSON.
  std::string Do(const std::string& what);

 private:
  int process_ = 0;
  int commands_ = 0;
  FILE* answers_ = nullptr;
  std::string says_;
  std::string Read();
};

}  // namespace shop
