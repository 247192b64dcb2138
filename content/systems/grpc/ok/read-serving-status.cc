// needs: g++ libgrpc++-dev
#include <grpcpp/health_check_service_interface.h>

#include <iostream>

#include "health.grpc.pb.h"
#include "shop.h"

// region: show
int main() {
  grpc::EnableDefaultHealthCheckService(true);  // before the server is built; C++ has the service built in
  shop::Orders::Service orders;
  auto server = shop::Serve(orders);
  server.server->GetHealthCheckService()->SetServingStatus("shop.v1.Orders", false);

  using grpc::health::v1::Health;
  using grpc::health::v1::HealthCheckResponse;
  auto client = Health::NewStub(grpc::CreateChannel(server.address, grpc::InsecureChannelCredentials()));
  grpc::ClientContext context;
  grpc::health::v1::HealthCheckRequest request;
  request.set_service("shop.v1.Orders");
  HealthCheckResponse answer;
  grpc::Status status = client->Check(&context, request, &answer);
  bool serving = status.ok() && answer.status() == HealthCheckResponse::SERVING;  // mark
  std::cout << (serving ? "healthy: " : "unhealthy: ")
            << (status.ok() ? HealthCheckResponse::ServingStatus_Name(answer.status()) : shop::Text(status)) << std::endl;
}
// endregion: show
