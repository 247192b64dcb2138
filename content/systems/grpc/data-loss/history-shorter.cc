// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  std::vector<std::string> log = {"o-1", "o-2", "o-3", "o-4", "o-5"};
  const int acknowledged = 5;  // kept outside of the log, and outside of its backup

  grpc::Status ListOrders(grpc::ServerContext*, const shop::ListOrdersRequest* request,
                          grpc::ServerWriter<shop::Order>* writer) override {
    int from = request->offset(), size = log.size();
    if (from > acknowledged) {
      return {grpc::StatusCode::OUT_OF_RANGE, "revision " + std::to_string(from) + " is not written yet"};
    }
    if (size < acknowledged) {
      std::string text = "the log ends at " + std::to_string(size) + ", revision ";
      return {grpc::StatusCode::DATA_LOSS, text + std::to_string(acknowledged) + " had been acknowledged"};  // mark
    }
    shop::Order order;
    for (int n = from; n < size; n++) {
      order.set_id(log[n]);
      writer->Write(order);
    }
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  const std::vector<std::string> backup(orders.log.begin(), orders.log.begin() + 3);  // last night's
  orders.log = backup;  // the disk is replaced, the backup restored // mark
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  shop::ListOrdersRequest request;
  request.set_offset(4);
  auto list = client->ListOrders(&context, request);
  shop::Order order;
  while (list->Read(&order)) std::cout << order.id() << std::endl;
  grpc::Status status = list->Finish();
  std::cerr << shop::Text(status) << std::endl;
  return status.ok() ? 0 : 1;
}
// endregion: show
