// needs: g++ libgrpc++-dev
#include <iostream>

#include "journal.grpc.pb.h"
#include "shop.h"

using namespace journal::v1;

// region: show
struct Lines : Journal::Service {
  std::vector<std::string> lines;
  int calls = 0;

  grpc::Status Write(grpc::ServerContext*, const Append* request, Log* log) override {
    int offset = request->offset(), size = lines.size();
    if (++calls == 2) return {grpc::StatusCode::UNAVAILABLE, "try again"};  // one hiccup
    if (offset < size) return {grpc::StatusCode::ALREADY_EXISTS, "offset " + std::to_string(offset) + " is taken"};
    if (offset > size) {
      std::string text = "offset " + std::to_string(offset) + " is past the end at " + std::to_string(size);
      return {grpc::StatusCode::OUT_OF_RANGE, text};
    }
    lines.push_back(request->line());
    log->set_size(size + 1);
    return grpc::Status::OK;
  }
};

int main() {
  Lines journal;
  auto server = shop::Serve(journal);
  auto client = Journal::NewStub(grpc::CreateChannel(server.address, grpc::InsecureChannelCredentials()));
  int offset = 0;
  grpc::Status failure;
  for (const char* line : {"created", "paid", "sent"}) {
    grpc::ClientContext context;
    Append request;
    request.set_offset(offset++);
    request.set_line(line);
    Log log;
    grpc::Status status = client->Write(&context, request, &log);
    if (status.ok()) continue;
    failure = status;  // and on to the next one // mark
    std::cerr << line << ": not written" << std::endl;
  }
  std::cerr << shop::Text(failure) << std::endl;
  return failure.ok() ? 0 : 1;
}
// endregion: show
