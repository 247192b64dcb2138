// Interceptors from a function, for programs that need nothing but the call's context or the time at which it begins.
#pragma once

#include <grpcpp/support/client_interceptor.h>
#include <grpcpp/support/server_interceptor.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "shop.h"

namespace shop {

using ClientFactories = std::vector<std::unique_ptr<grpc::experimental::ClientInterceptorFactoryInterface>>;
using ServerFactories = std::vector<std::unique_ptr<grpc::experimental::ServerInterceptorFactoryInterface>>;

// One interceptor that lets everything through and calls `begin` as each call of a channel begins. The context can
// still be changed then, except for what the stub has read from it already, such as the deadline.
ClientFactories OnEachCall(std::function<void(grpc::experimental::ClientRpcInfo&)> begin);

// The same for a server, before a call's handler runs.
ServerFactories OnEachServedCall(std::function<void(grpc::experimental::ServerRpcInfo&)> begin);

// A client of the shop whose calls go through interceptors.
std::unique_ptr<Orders::Stub> ConnectThrough(const std::string& target, ClientFactories factories,
                                             const grpc::ChannelArguments& arguments = {});

}  // namespace shop
