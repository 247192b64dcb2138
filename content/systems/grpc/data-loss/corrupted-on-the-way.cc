// needs: g++ libgrpc++-dev
#include <iostream>

#include "checksum.h"
#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  int stored = 0;

  grpc::Status ImportOrders(grpc::ServerContext*, grpc::ServerReader<shop::Order>* reader,
                            shop::ImportSummary* summary) override {
    std::string problem;
    shop::Order part;
    while (reader->Read(&part)) {
      std::string computed = shop::Crc32(part.note());
      if (computed == part.etag()) stored += 1;
      else problem = "part " + part.id() + ": crc32 " + computed + ", sent " + part.etag();
    }
    summary->set_imported(stored);
    return problem.empty() ? grpc::Status::OK : grpc::Status(grpc::StatusCode::DATA_LOSS, problem);
  }
};

struct Part { int id; const char* bytes; size_t size; std::string sum; };

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  std::vector<Part> parts;
  char buffer[8];  // one read buffer for all parts // mark
  for (std::string text : {"2 lamps ", "1 table "}) {
    text.copy(buffer, sizeof buffer);
    parts.push_back({int(parts.size()), buffer, text.size(), shop::Crc32(text)});
  }
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  shop::ImportSummary summary;
  auto upload = client->ImportOrders(&context, &summary);
  for (const Part& part : parts) {  // part 0 holds by now what part 1 holds
    shop::Order message;
    message.set_id(std::to_string(part.id));
    message.set_note(part.bytes, part.size);
    message.set_etag(part.sum);
    upload->Write(message);
  }
  upload->WritesDone();
  grpc::Status status = upload->Finish();
  std::cerr << shop::Text(status) << std::endl;
  std::cerr << "parts that the receiver keeps: " << orders.stored << std::endl;
  return status.ok() ? 0 : 1;
}
// endregion: show
