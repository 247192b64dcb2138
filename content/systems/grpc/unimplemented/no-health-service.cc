// needs: g++ libgrpc++-dev
#include <iostream>

#include "health.grpc.pb.h"
#include "paid.h"
#include "shop.h"

using grpc::health::v1::Health;
using grpc::health::v1::HealthCheckRequest;
using grpc::health::v1::HealthCheckResponse;

int main() {
  // region: show
  shop::PaidOrders service;
  auto server = shop::Serve(service);

  // What a probe of Kubernetes or a load balancer calls.
  auto probe = Health::NewStub(grpc::CreateChannel(server.address, grpc::InsecureChannelCredentials()));
  grpc::ClientContext context;
  HealthCheckResponse answer;
  grpc::Status status = probe->Check(&context, HealthCheckRequest(), &answer);  // mark
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
  // endregion: show
}
