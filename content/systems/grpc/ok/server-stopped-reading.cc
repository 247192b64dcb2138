// needs: g++ libgrpc++-dev
#include <iostream>
#include <thread>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  grpc::Status ImportOrders(grpc::ServerContext*, grpc::ServerReader<shop::Order>* reader,
                            shop::ImportSummary* summary) override {
    shop::Order order;
    while (summary->imported() < 2 && reader->Read(&order)) summary->set_imported(summary->imported() + 1);
    return grpc::Status::OK;  // two are enough for this server // mark
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  shop::ImportSummary summary;
  auto upload = client->ImportOrders(&context, &summary);
  shop::Order order;
  for (const char* id : {"o-1", "o-2", "o-3", "o-4", "o-5"}) {
    order.set_id(id);
    bool taken = upload->Write(order);  // false: the call is over; well or badly is not said // mark
    std::cout << "write " << id << ": " << std::boolalpha << taken << std::endl;
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
  }
  upload->WritesDone();
  grpc::Status status = upload->Finish();
  std::cout << "imported: " << summary.imported() << std::endl;
  std::cout << "grpc-status: " << status.error_code() << std::endl;
}
// endregion: show
