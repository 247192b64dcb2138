// needs: g++ libgrpc++-dev
#include <iostream>

#include "bytes.h"
#include "shipping.grpc.pb.h"
#include "shipping_before.pb.h"
#include "shop.h"

using grpc::ServerContext;

// region: show
// Server:        enum Delivery { DELIVERY_UNSPECIFIED = 0; STANDARD = 1; EXPRESS = 2; }
// Older clients: enum Delivery { DELIVERY_UNSPECIFIED = 0; STANDARD = 1; }
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
  const std::string path = "/shipping.v1.Shipping/Ship";

  grpc::ClientContext first, second;
  shipping::before::Parcel older, answer;
  older.set_delivery(static_cast<shipping::before::Delivery>(2));
  if (!shop::Call(channel, path, first, older, &answer).ok()) return 1;
  std::cout << "old schema, number: accepted, the client reads " << answer.delivery() << std::endl;

  shipping::v1::Delivery delivery;
  if (!shipping::v1::Delivery_Parse("EXPRESS", &delivery)) return 1;  // mark
  shipping::v1::Parcel newer, parcel;
  newer.set_delivery(delivery);
  if (!shop::Call(channel, path, second, newer, &parcel).ok()) return 1;
  std::cout << "new schema, name: accepted, the client reads " << Delivery_Name(parcel.delivery()) << std::endl;
}
// endregion: show
