// needs: g++ libgrpc++-dev
#include <iostream>
#include <sstream>

#include "shop.h"

using Cache = std::map<std::string, std::string>;

const std::vector<std::string> history = {"o-1 PAID", "o-2 PAID", "o-1 SENT", "o-2 CANCELLED", "o-3 PAID", "o-3 SENT"};
const int oldest = 6;  // revisions count from 1

// region: show
struct Orders : shop::Orders::Service {
  grpc::Status GetOrder(grpc::ServerContext*, const shop::GetOrderRequest*, shop::Order* now) override {
    now->set_note("o-1 SENT o-3 SENT");
    now->set_etag(std::to_string(history.size()));  // the revision that this state belongs to
    return grpc::Status::OK;
  }
  grpc::Status ListOrders(grpc::ServerContext*, const shop::ListOrdersRequest* request,
                          grpc::ServerWriter<shop::Order>* writer) override {
    int from = request->offset();
    if (from < oldest) return {grpc::StatusCode::OUT_OF_RANGE, std::to_string(from) + " is gone"};
    shop::Order change;
    for (size_t n = from - 1; n < history.size(); n++) {
      change.set_note(history[n]);
      writer->Write(change);
    }
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = shop::Connect(server.address);
  Cache cache = {{"o-1", "PAID"}, {"o-2", "PAID"}};
  int seen = 2;
  for (int round = 1; round <= 2; round++) {
    grpc::ClientContext listing, reading;
    shop::ListOrdersRequest request;
    request.set_offset(seen + 1);
    auto list = client->ListOrders(&listing, request);
    shop::Order change, now;
    for (; list->Read(&change); seen++) cache[change.note().substr(0, 3)] = change.note().substr(4);
    grpc::Status status = list->Finish();
    if (status.error_code() == grpc::StatusCode::OUT_OF_RANGE) {
      client->GetOrder(&reading, shop::GetOrderRequest(), &now);
      cache.clear();  // o-2 is gone; no later change would have said so // mark
      std::istringstream words(now.note());
      for (std::string id, state; words >> id >> state;) cache[id] = state;
      seen = std::stoi(now.etag());  // mark
    }
    std::cout << "round " << round << ": " << (status.ok() ? "up to date" : status.error_message() + ", read all again")
              << ", revision " << seen << std::endl;
  }
  for (const auto& [id, state] : cache) std::cout << id << " " << state << std::endl;
}
// endregion: show
