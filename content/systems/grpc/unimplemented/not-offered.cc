// needs: g++ libgrpc++-dev
#include <iostream>
#include <set>

#include "shop.h"

std::set<std::string> features;

// region: show
class Service final : public shop::Orders::Service {
  grpc::Status ImportOrders(grpc::ServerContext*, grpc::ServerReader<shop::Order>* reader,
                            shop::ImportSummary* summary) override {
    if (features.count("bulk-import") == 0)
      return grpc::Status(grpc::StatusCode::UNIMPLEMENTED, "bulk import is not enabled in eu-west");  // mark
    shop::Order order;
    while (reader->Read(&order)) summary->set_imported(summary->imported() + 1);
    return grpc::Status::OK;
  }
};

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  shop::ImportSummary summary;
  auto writer = client->ImportOrders(&context, &summary);
  shop::Order order;
  order.set_id("o-1");
  writer->Write(order);
  writer->WritesDone();
  grpc::Status status = writer->Finish();
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
