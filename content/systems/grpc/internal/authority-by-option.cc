// needs: g++ libgrpc++-dev
#include <iostream>

#include "json.h"
#include "paid.h"
#include "shop.h"

int main() {
  shop::PaidOrders service;
  auto server = shop::Serve(service);
  shop::Scene proxy("front", R"({"answers": ["pass"], "upstream": ")" + server.address + R"("})");

  // region: show
  // For all calls of the channel; context.set_authority("shop.example") does it for one.
  grpc::ChannelArguments arguments;
  arguments.SetString(GRPC_ARG_DEFAULT_AUTHORITY, "shop.example");  // mark
  auto client = shop::Connect(proxy.Address(), grpc::InsecureChannelCredentials(), arguments);
  grpc::ClientContext context;
  shop::GetOrderRequest request;
  request.set_id("o-42");
  shop::Order order;
  grpc::Status status = client->GetOrder(&context, request, &order);
  if (!status.ok()) return 1;
  std::cout << order.id() << " is " << order.state() << std::endl;
  std::string fields = proxy.Do("fields"), host = shop::Pick(fields, "0.host");
  std::cout << "called as " << shop::Pick(fields, "0.:authority") << " and host: " << (host.empty() ? "(none)" : host)
            << std::endl;
  // endregion: show
}
