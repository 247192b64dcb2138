// needs: g++ libgrpc++-dev
#include <iostream>

#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  Orders(const std::string& generation, int last) : generation(generation), last(last) {}
  const std::string generation;
  const int last;
  grpc::Status ListOrders(grpc::ServerContext*, const shop::ListOrdersRequest* request,
                          grpc::ServerWriter<shop::Order>* writer) override {
    const std::string& theirs = request->page_token();
    if (!theirs.empty() && theirs != generation) {
      std::string text = "the position is of generation " + theirs + ", this is " + generation;
      return {grpc::StatusCode::OUT_OF_RANGE, text};  // mark
    }
    shop::Order order;
    order.set_etag(generation);
    for (int revision = request->offset(); revision <= last; revision++) writer->Write(order);
    return grpc::Status::OK;
  }
};

struct Cursor { std::string generation; int seen = 0; };

void Follow(const std::string& address, Cursor& cursor) {
  auto client = shop::Connect(address);
  grpc::ClientContext context;
  shop::ListOrdersRequest request;
  request.set_page_token(cursor.generation);
  request.set_offset(cursor.seen + 1);
  auto list = client->ListOrders(&context, request);
  shop::Order order;
  for (; list->Read(&order); cursor.seen++) cursor.generation = order.etag();
  grpc::Status status = list->Finish();
  if (status.error_code() == grpc::StatusCode::OUT_OF_RANGE) {
    std::cout << status.error_message() << "; from the beginning" << std::endl;
    cursor = {};  // mark
    return Follow(address, cursor);
  }
  if (!status.ok()) std::cout << shop::Text(status) << std::endl;
  else std::cout << "up to " << cursor.seen << " of generation " << cursor.generation << std::endl;
}

int main() {
  Orders before("a", 6), after("b", 9);  // b: restored
  Cursor cursor;
  auto live = shop::Serve(before), restored = shop::Serve(after);
  for (const auto& address : {live.address, restored.address}) Follow(address, cursor);
}
// endregion: show
