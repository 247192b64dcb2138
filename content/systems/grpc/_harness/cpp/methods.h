// A service put together from single methods, each under a path of its own: what generated code registers for a .proto
// that is not the shop's.
#pragma once

#include <grpcpp/support/method_handler.h>

#include <functional>
#include <list>
#include <string>

#include "shop.h"

namespace shop {

class Methods final : public grpc::Service {
 public:
  // A method with one request and one response. `path` is its full one: "/shop.v1.Orders/GetOrder".
  template <class Request, class Response>
  void Unary(const std::string& path,
             std::function<grpc::Status(grpc::ServerContext*, const Request*, Response*)> handler) {
    using Handler = grpc::internal::RpcMethodHandler<Methods, Request, Response>;
    Add(path, grpc::internal::RpcMethod::NORMAL_RPC,
        new Handler([handler](Methods*, grpc::ServerContext* context, const Request* request,
                              Response* response) { return handler(context, request, response); }, this));
  }

  // A method that answers with a stream.
  template <class Request, class Response>
  void Stream(const std::string& path,
              std::function<grpc::Status(grpc::ServerContext*, const Request*, grpc::ServerWriter<Response>*)> handler) {
    using Handler = grpc::internal::ServerStreamingHandler<Methods, Request, Response>;
    Add(path, grpc::internal::RpcMethod::SERVER_STREAMING,
        new Handler([handler](Methods*, grpc::ServerContext* context, const Request* request,
                              grpc::ServerWriter<Response>* writer) { return handler(context, request, writer); }, this));
  }

 private:
  void Add(const std::string& path, grpc::internal::RpcMethod::RpcType type, grpc::internal::MethodHandler* handler) {
    paths_.push_back(path);  // the method keeps a pointer to it
    AddMethod(new grpc::internal::RpcServiceMethod(paths_.back().c_str(), type, handler));
  }
  std::list<std::string> paths_;
};

}  // namespace shop
