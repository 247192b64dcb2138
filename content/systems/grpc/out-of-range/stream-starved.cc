// needs: g++ libgrpc++-dev
#include <grpcpp/alarm.h>

#include <atomic>
#include <iostream>

#include "shop.h"

using namespace std::chrono_literals;

// region: show
struct Import : grpc::ServerReadReactor<shop::Order> {
  explicit Import(shop::ImportSummary* summary) : summary_(summary) { ReadNext(); }
  void OnReadDone(bool ok) override {
    if (!ok && !ended_->exchange(true)) Finish(grpc::Status::OK);  // the client is done
    if (!ok) return;
    summary_->set_imported(summary_->imported() + 1);
    ReadNext();
  }
  void OnDone() override { delete this; }
  void ReadNext() {
    starved_ = std::make_unique<grpc::Alarm>();  // the end of the one before cancels it
    starved_->Set(std::chrono::system_clock::now() + 500ms, [this, ended = ended_](bool expired) {  // may outlive this
      if (!expired || ended->exchange(true)) return;
      Finish({grpc::StatusCode::OUT_OF_RANGE, "timeout: long duration elapsed without data"});
    });
    StartRead(&order_);
  }
  shop::ImportSummary* summary_;
  shop::Order order_;
  std::unique_ptr<grpc::Alarm> starved_;
  std::shared_ptr<std::atomic<bool>> ended_ = std::make_shared<std::atomic<bool>>(false);
};

struct Orders : shop::Orders::CallbackService {
  Import* ImportOrders(grpc::CallbackServerContext*, shop::ImportSummary* sum) override { return new Import(sum); }
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
  grpc::Status status = upload->Finish();  // and no WritesDone() before it // mark
  if (!status.ok()) std::cerr << shop::Text(status) << std::endl;
  else std::cout << "imported " << summary.imported() << std::endl;
  return status.ok() ? 0 : 1;
}
// endregion: show
