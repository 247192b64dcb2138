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
  server.server->GetHealthCheckService()->SetServingStatus("shop.v1.Orders", false);  // mark

  using grpc::health::v1::Health;
  using grpc::health::v1::HealthCheckResponse;
  auto client = Health::NewStub(grpc::CreateChannel(server.address, grpc::InsecureChannelCredentials()));
  grpc::ClientContext context;
  grpc::health::v1::HealthCheckRequest request;
  request.set_service("shop.v1.Orders");
  HealthCheckResponse answer;
  grpc::Status status = client->Check(&context, request, &answer);
  std::cout << "status in the message: " << HealthCheckResponse::ServingStatus_Name(answer.status()) << std::endl;
  std::cout << "a prober that looks at the code only: " << (status.ok() ? "healthy" : "unhealthy") << std::endl;
  std::cout << "grpc-status: " << status.error_code() << std::endl;
}
// endregion: show
