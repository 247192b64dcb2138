// needs: g++ libgrpc++-dev
#include <grpcpp/health_check_service_interface.h>

#include <iostream>

#include "health.grpc.pb.h"
#include "paid.h"
#include "shop.h"

using grpc::health::v1::Health;
using grpc::health::v1::HealthCheckRequest;
using grpc::health::v1::HealthCheckResponse;

// region: show
void Probe(Health::Stub& probe) {
  grpc::ClientContext context;
  HealthCheckResponse answer;
  grpc::Status status = probe.Check(&context, HealthCheckRequest(), &answer);
  std::cout << (status.ok() ? HealthCheckResponse::ServingStatus_Name(answer.status()) : shop::Text(status)) << std::endl;
}

int main() {
  grpc::EnableDefaultHealthCheckService(true);  // for servers that are built from now on  // mark
  shop::PaidOrders service;
  auto server = shop::Serve(service);

  auto probe = Health::NewStub(grpc::CreateChannel(server.address, grpc::InsecureChannelCredentials()));
  Probe(*probe);  // "" is SERVING from the start
  // What the service depends on has failed. With a service's name as first argument: for that service alone.
  server.server->GetHealthCheckService()->SetServingStatus(false);  // mark
  Probe(*probe);
}
// endregion: show
