// needs: g++ libgrpc++-dev
#include <grpcpp/alarm.h>

#include <atomic>
#include <iostream>
#include <thread>

#include "shop.h"

using namespace std::chrono_literals;

// region: show
// A stream is a transaction here: each order that is read stays locked until the stream ends.
struct Transaction : grpc::ServerBidiReactor<shop::GetOrderRequest, shop::Order> {
  Transaction() { StartRead(&request_); }
  void OnReadDone(bool ok) override {
    if (!ok && !ended_->exchange(true)) Finish(grpc::Status::OK);  // the client is done: committed
    if (!ok) return;
    locked_.set_state("LOCKED");
    StartWrite(&locked_);
  }
  void OnWriteDone(bool) override {
    idle_ = std::make_unique<grpc::Alarm>();  // the end of the one before cancels it
    idle_->Set(std::chrono::system_clock::now() + 500ms, [this, ended = ended_](bool expired) {  // may outlive this
      if (!expired || ended->exchange(true)) return;
      Finish({grpc::StatusCode::ABORTED, "transaction was idle for 500 ms, its locks are released"});
    });
    StartRead(&request_);
  }
  void OnDone() override { delete this; }
  std::shared_ptr<std::atomic<bool>> ended_ = std::make_shared<std::atomic<bool>>(false);
  std::unique_ptr<grpc::Alarm> idle_;
  shop::GetOrderRequest request_;
  shop::Order locked_;
};

struct Orders : shop::Orders::CallbackService {
  Transaction* WatchOrders(grpc::CallbackServerContext*) override { return new Transaction; }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  std::this_thread::sleep_for(2s);  // the price service is asked before anything is locked // mark
  grpc::ClientContext context;
  auto transaction = client->WatchOrders(&context);
  shop::GetOrderRequest request;
  request.set_id("o-42");
  transaction->Write(request);
  shop::Order order;
  transaction->Read(&order);
  transaction->WritesDone();
  grpc::Status status = transaction->Finish();
  std::cout << (status.ok() ? "committed" : shop::Text(status)) << std::endl;
}
// endregion: show
