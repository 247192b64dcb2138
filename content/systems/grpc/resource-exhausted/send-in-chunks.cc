// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
class Orders final : public shop::Orders::Service {
  grpc::Status ImportOrders(grpc::ServerContext*, grpc::ServerReader<shop::Order>* reader,
                            shop::ImportSummary* summary) override {
    shop::Order order;
    while (reader->Read(&order)) summary->set_imported(summary->imported() + 1);
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  shop::Running server = shop::Serve(orders);
  auto client = shop::Connect(server.address);

  grpc::ClientContext context;
  shop::ImportSummary summary;
  auto writer = client->ImportOrders(&context, &summary);
  // 10 MiB in one message would be refused; in 40 messages the limit counts for each.
  for (int n = 1; n <= 40; ++n) {
    shop::Order order;
    order.set_id("o-" + std::to_string(n));
    order.set_note(std::string(256 << 10, '\0'));
    if (!writer->Write(order)) break;  // waits for flow control; false: the call has ended  // mark
  }
  writer->WritesDone();
  grpc::Status status = writer->Finish();
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
  std::cout << "imported " << summary.imported() << " orders" << std::endl;
}
// endregion: show
