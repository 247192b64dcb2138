// Calls without generated code: services that answer bytes, and methods that are named by their path.
#pragma once

#include <grpcpp/generic/async_generic_service.h>
#include <grpcpp/generic/generic_stub.h>

#include <functional>
#include <future>
#include <string>

#include "shop.h"

namespace shop {

// Serves any unary method from bytes: `answer` gets the method's path ("/shop.v1.Orders/GetOrder") and the request as it
// arrived, and fills the response.
class BytesService final : public grpc::CallbackGenericService {
 public:
  using Answer = std::function<grpc::Status(const std::string& method, const std::string& request, std::string& response)>;
  explicit BytesService(Answer answer) : answer_(std::move(answer)) {}
  grpc::ServerGenericBidiReactor* CreateReactor(grpc::GenericCallbackServerContext* context) override;

 private:
  const Answer answer_;
};

// Starts a service of bytes, which must outlive what is returned. Methods of `service`, when given, come first.
Running ServeBytes(BytesService& bytes, grpc::Service* service = nullptr);

// Calls a unary method by its path. Request and response are messages, or grpc::ByteBuffer.
template <class Request, class Response>
grpc::Status Call(const std::shared_ptr<grpc::Channel>& channel, const std::string& method, grpc::ClientContext& context,
                  const Request& request, Response* response) {
  std::promise<grpc::Status> done;
  grpc::TemplatedGenericStub<Request, Response> stub(channel);
  stub.UnaryCall(&context, method, {}, &request, response, [&done](grpc::Status status) { done.set_value(status); });
  return done.get_future().get();
}

// What a buffer holds, and the other way round.
std::string Bytes(const grpc::ByteBuffer& buffer);
grpc::ByteBuffer Buffer(const std::string& bytes);

}  // namespace shop
