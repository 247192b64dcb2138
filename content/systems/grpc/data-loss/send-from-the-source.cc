// needs: g++ libgrpc++-dev
#include <iostream>

#include "checksum.h"
#include "shop.h"

// region: show
struct Orders : shop::Orders::Service {
  std::vector<std::string> stored;

  grpc::Status ImportOrders(grpc::ServerContext*, grpc::ServerReader<shop::Order>* reader,
                            shop::ImportSummary* summary) override {
    std::vector<std::string> staged;
    std::string problem;
    shop::Order part;
    while (reader->Read(&part)) {
      std::string computed = shop::Crc32(part.note());
      if (computed != part.etag()) problem = "part " + part.id() + ": crc32 " + computed + ", sent " + part.etag();
      staged.push_back(part.note());
    }
    if (!problem.empty()) return {grpc::StatusCode::DATA_LOSS, problem};
    stored = staged;  // all of it, or nothing // mark
    summary->set_imported(stored.size());
    return grpc::Status::OK;
  }
};

struct Part { int id; std::string bytes, sum; };

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  const std::vector<std::string> file = {"2 lamps ", "1 table "};
  std::vector<Part> parts;
  for (const std::string& text : file)
    parts.push_back({int(parts.size()), text, shop::Crc32(text)});  // each part has its own memory // mark
  auto client = shop::Connect(server.address);
  grpc::ClientContext context;
  shop::ImportSummary summary;
  auto upload = client->ImportOrders(&context, &summary);
  for (const Part& part : parts) {
    shop::Order message;
    message.set_id(std::to_string(part.id));
    message.set_note(part.bytes);
    message.set_etag(part.sum);
    upload->Write(message);
  }
  upload->WritesDone();
  grpc::Status status = upload->Finish();
  std::cout << (status.ok() ? "imported " + std::to_string(summary.imported()) : shop::Text(status)) << std::endl;
  std::cout << "equal to the file: " << std::boolalpha << (orders.stored == file) << std::endl;
}
// endregion: show
