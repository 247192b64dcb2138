// needs: g++ libgrpc++-dev
#include <atomic>
#include <iostream>
#include <stdexcept>

#include "shop.h"
#include "together.h"

// region: show
std::atomic<int> saved{0};
void Save(const shop::Order& order) {
  std::this_thread::sleep_for(std::chrono::milliseconds(800));
  if (order.id() == "o-2") throw std::runtime_error("o-2: disk is full");
  saved += 1;
}

struct Orders : shop::Orders::Service {
  std::vector<std::thread> background;
  grpc::Status ImportOrders(grpc::ServerContext*, grpc::ServerReader<shop::Order>* reader,
                            shop::ImportSummary* summary) override {
    shop::Order order;
    while (reader->Read(&order)) {
      background.emplace_back([order] {  // and nobody waits for it // mark
        try {
          Save(order);
        } catch (const std::exception& error) {
          std::cout << "server log: " << error.what() << std::endl;
        }
      });
      summary->set_imported(summary->imported() + 1);
    }
    return grpc::Status::OK;
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
  for (const char* id : {"o-1", "o-2", "o-3"}) {
    order.set_id(id);
    upload->Write(order);
  }
  upload->WritesDone();
  grpc::Status status = upload->Finish();
  std::cout << "grpc-status: " << status.error_code() << ", imported: " << summary.imported();
  std::cout << ", saved: " << saved << std::endl;
  for (std::thread& thread : orders.background) thread.join();
  std::cout << "saved in the end: " << saved << std::endl;
}
// endregion: show
