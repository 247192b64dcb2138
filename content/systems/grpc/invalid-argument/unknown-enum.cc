// needs: g++ libgrpc++-dev
#include <iostream>

#include "bytes.h"
#include "shipping.grpc.pb.h"
#include "shipping_before.pb.h"
#include "shop.h"

using grpc::ServerContext;

// region: show
// Server:        enum Delivery { DELIVERY_UNSPECIFIED = 0; STANDARD = 1; EXPRESS = 2; }
// Client, older: enum Delivery { DELIVERY_UNSPECIFIED = 0; STANDARD = 1; }
class Service final : public shipping::v1::Shipping::Service {
  grpc::Status Ship(ServerContext*, const shipping::v1::Parcel* request, shipping::v1::Parcel* parcel) override {
    if (request->delivery() == shipping::v1::DELIVERY_UNSPECIFIED)
      return grpc::Status(grpc::StatusCode::INVALID_ARGUMENT, "delivery is required");
    *parcel = *request;
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto channel = grpc::CreateChannel(server.address, grpc::InsecureChannelCredentials());
  // The name comes from a form. The older schema lacks it, and nobody looks at what Delivery_Parse returns.
  shipping::before::Delivery delivery = shipping::before::DELIVERY_UNSPECIFIED;
  shipping::before::Delivery_Parse("EXPRESS", &delivery);  // mark
  shipping::before::Parcel request, parcel;
  request.set_delivery(delivery);
  grpc::ClientContext context;
  grpc::Status status = shop::Call(channel, "/shipping.v1.Shipping/Ship", context, request, &parcel);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
