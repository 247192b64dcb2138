// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  const int limit = 2;  // orders a call

  grpc::Status ImportOrders(grpc::ServerContext*, grpc::ServerReader<shop::Order>* reader,
                            shop::ImportSummary* summary) override {
    shop::Order order;
    while (summary->imported() < limit && reader->Read(&order)) summary->set_imported(summary->imported() + 1);
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  std::vector<std::string> left = {"o-1", "o-2", "o-3", "o-4", "o-5"};
  while (!left.empty()) {
    grpc::ClientContext context;
    shop::ImportSummary summary;
    auto upload = client->ImportOrders(&context, &summary);
    shop::Order order;
    for (const std::string& id : left) {
      order.set_id(id);
      if (!upload->Write(order)) break;  // the reason, or the answer, comes from Finish
    }
    upload->WritesDone();
    grpc::Status status = upload->Finish();
    std::cout << "left " << left.size() << ", imported " << summary.imported() << std::endl;
    if (!status.ok() || summary.imported() == 0) return 1;  // no progress
    left.erase(left.begin(), left.begin() + summary.imported());  // mark
  }
}
// endregion: show
