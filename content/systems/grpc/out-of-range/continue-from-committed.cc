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
  const std::vector<std::string> lines = {"created", "paid", "sent"};
  for (size_t offset = 0, tries = 1; offset < lines.size() && tries <= 6; tries++) {
    grpc::ClientContext context;
    Append request;
    request.set_offset(offset);
    request.set_line(lines[offset]);
    Log log;
    grpc::Status status = client->Write(&context, request, &log);
    bool written = status.ok() || status.error_code() == grpc::StatusCode::ALREADY_EXISTS;
    if (!written) std::cout << lines[offset] << ": " << shop::Text(status) << ", same offset again" << std::endl;
    if (written) offset += 1;  // mark
  }
  std::cout << "journal:";
  for (const std::string& line : journal.lines) std::cout << " " << line;
  std::cout << std::endl;
}
// endregion: show
