// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

using Cache = std::map<std::string, std::string>;

void Print(const std::string& name, const Cache& cache) {
  std::cout << name;
  for (const auto& [id, state] : cache) std::cout << " " << id << " " << state;
  std::cout << std::endl;
}

// region: show
const std::vector<std::string> history = {"o-1 PAID", "o-2 PAID", "o-1 SENT", "o-2 CANCELLED", "o-3 PAID", "o-3 SENT"};
const int oldest = 6;  // revisions count from 1

struct Orders : shop::Orders::Service {
  // The changes from a revision on.
  grpc::Status ListOrders(grpc::ServerContext* context, const shop::ListOrdersRequest* request,
                          grpc::ServerWriter<shop::Order>* writer) override {
    if (request->offset() < oldest) {
      context->AddTrailingMetadata("oldest-revision", std::to_string(oldest));
      return {grpc::StatusCode::OUT_OF_RANGE, "revision " + std::to_string(request->offset()) + " is gone"};
    }
    shop::Order change;
    for (size_t n = request->offset() - 1; n < history.size(); n++) {
      change.set_id(history[n].substr(0, 3));
      change.set_state(history[n].substr(4));
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
  int next = 3;
  for (int round = 1; round <= 2; round++) {
    grpc::ClientContext context;
    shop::ListOrdersRequest request;
    request.set_offset(next);
    auto list = client->ListOrders(&context, request);
    shop::Order change;
    while (list->Read(&change)) cache[change.id()] = change.state();
    if (list->Finish().error_code() != grpc::StatusCode::OUT_OF_RANGE) continue;
    grpc::string_ref hint = context.GetServerTrailingMetadata().find("oldest-revision")->second;
    next = std::stoi(std::string(hint.data(), hint.size()));  // mark
  }
  Cache truth;
  for (const std::string& change : history) truth[change.substr(0, 3)] = change.substr(4);
  Print("cache:", cache);
  Print("truth:", truth);
}
// endregion: show
