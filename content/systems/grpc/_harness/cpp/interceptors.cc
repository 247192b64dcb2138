#include "interceptors.h"

namespace shop {

namespace {

// Reacts to nothing: what there is to do was done when it was made.
class Through final : public grpc::experimental::Interceptor {
 public:
  void Intercept(grpc::experimental::InterceptorBatchMethods* methods) override { methods->Proceed(); }
};

template <class Interface, class Info>
class Factory final : public Interface {
 public:
  explicit Factory(std::function<void(Info&)> begin) : begin_(std::move(begin)) {}

 private:
  grpc::experimental::Interceptor* Make(Info* info) {
    begin_(*info);
    return new Through;
  }
  const std::function<void(Info&)> begin_;

 public:
  // The interface has one of the two, by its side of the call.
  grpc::experimental::Interceptor* CreateClientInterceptor(Info* info) { return Make(info); }
  grpc::experimental::Interceptor* CreateServerInterceptor(Info* info) { return Make(info); }
};

}  // namespace

ClientFactories OnEachCall(std::function<void(grpc::experimental::ClientRpcInfo&)> begin) {
  using Made = Factory<grpc::experimental::ClientInterceptorFactoryInterface, grpc::experimental::ClientRpcInfo>;
  ClientFactories factories;
  factories.push_back(std::make_unique<Made>(std::move(begin)));
  return factories;
}

ServerFactories OnEachServedCall(std::function<void(grpc::experimental::ServerRpcInfo&)> begin) {
  using Made = Factory<grpc::experimental::ServerInterceptorFactoryInterface, grpc::experimental::ServerRpcInfo>;
  ServerFactories factories;
  factories.push_back(std::make_unique<Made>(std::move(begin)));
  return factories;
}

std::unique_ptr<Orders::Stub> ConnectThrough(const std::string& target, ClientFactories factories,
                                             const grpc::ChannelArguments& arguments) {
  return Orders::NewStub(grpc::experimental::CreateCustomChannelWithInterceptors(
      target, grpc::InsecureChannelCredentials(), arguments, std::move(factories)));
}

}  // namespace shop
