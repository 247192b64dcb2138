// needs: g++ libgrpc++-dev
#include <atomic>
#include <future>
#include <iostream>
#include <stdexcept>
#include <thread>

#include "shop.h"

// region: show
std::atomic<int> saved{0};
void Save(const shop::Order& order) {
  std::this_thread::sleep_for(std::chrono::milliseconds(300));
  if (order.id() == "o-2") throw std::runtime_error("o-2: disk is full");
  saved += 1;
}

struct Orders : shop::Orders::Service {
  grpc::Status ImportOrders(grpc::ServerContext*, grpc::ServerReader<shop::Order>* reader,
                            shop::ImportSummary* summary) override {
    std::vector<std::pair<std::string, std::future<void>>> tasks;
    shop::Order order;
    while (reader->Read(&order)) tasks.emplace_back(order.id(), std::async(std::launch::async, Save, order));
    std::string done;
    for (auto& [id, task] : tasks) {
      try {
        task.get();  // mark
        summary->set_imported(summary->imported() + 1);
        done += " " + id;
      } catch (const std::exception&) {
      }
    }
    size_t imported = summary->imported();
    if (imported == tasks.size()) return grpc::Status::OK;
    std::string text = std::to_string(imported) + " of " + std::to_string(tasks.size()) + " imported:" + done;
    return {grpc::StatusCode::RESOURCE_EXHAUSTED, text};
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
  std::cout << shop::Text(upload->Finish()) << std::endl;
  std::cout << "saved: " << saved << std::endl;
}
// endregion: show
