// needs: g++ libgrpc++-dev
#include <iostream>
#include <set>

#include "shop.h"

// region: show
struct Entry { std::string id, request_id; };

struct Orders : shop::Orders::Service {
  std::vector<Entry> log;
  std::set<std::string> seen;

  grpc::Status CreateOrder(grpc::ServerContext*, const shop::CreateOrderRequest* request, shop::Order* order) override {
    order->set_id(request->order().id());
    if (seen.insert(request->request_id()).second) log.push_back({order->id(), request->request_id()});  // once // mark
    return grpc::Status::OK;
  }
};

int main() {
  std::vector<Entry> written;
  for (std::string id : {"o-1", "o-2", "o-3", "o-4", "o-5"}) written.push_back({id, "r-" + id});
  const std::vector<Entry> outbox(written.begin() + 2, written.end());  // what the callers keep until tomorrow // mark
  Orders orders;
  orders.log.assign(written.begin(), written.begin() + 3);  // the backup
  for (const Entry& entry : orders.log) orders.seen.insert(entry.request_id);
  std::cout << "restored " << orders.log.size() << " of " << written.size() << std::endl;

  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  int replayed = 0;
  for (const Entry& entry : outbox) {
    grpc::ClientContext context;
    shop::CreateOrderRequest request;
    request.mutable_order()->set_id(entry.id);
    request.set_request_id(entry.request_id);
    shop::Order order;
    replayed += client->CreateOrder(&context, request, &order).ok();
  }
  std::cout << "replayed " << replayed << ", now " << orders.log.size() << ":";
  for (const Entry& entry : orders.log) std::cout << " " << entry.id;
  std::cout << std::endl;
}
// endregion: show
