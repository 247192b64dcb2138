// needs: g++ libgrpc++-dev
#include <functional>
#include <iostream>

#include "pages.grpc.pb.h"
#include "shop.h"

using grpc::ServerContext;
using pages::v1::Lines;
using pages::v1::Page;
using pages::v1::Query;

const std::vector<std::pair<std::string, std::string>> orders = {
    {"o-1", "PAID"}, {"o-2", "SENT"}, {"o-3", "PAID"}, {"o-4", "SENT"}, {"o-5", "PAID"}};

// region: show
class Service final : public Lines::Service {
  grpc::Status List(ServerContext*, const Query* query, Page* page) override {
    // The token holds the query it belongs to: sealed or signed in real life.
    const std::string& token = query->page_token();
    size_t at = token.find('@');
    if (!token.empty() && token.substr(0, at) != query->state())
      return grpc::Status(grpc::StatusCode::INVALID_ARGUMENT, "page_token belongs to a request with another state");
    int skip = token.empty() ? 0 : std::stoi(token.substr(at + 1)), seen = 0;
    for (const auto& [id, state] : orders) {
      if (state != query->state()) continue;
      if (seen == skip) page->add_lines(id + " " + state);
      if (seen == skip + 1) page->set_next_page_token(state + "@" + std::to_string(seen));
      seen += 1;
    }
    return grpc::Status::OK;
  }
};

// All lines of one query. The token never leaves this function, so no other query can get it.
grpc::Status EachLine(Lines::Stub& client, Query query, const std::function<void(const std::string&)>& use) {
  do {
    grpc::ClientContext context;
    Page page;
    grpc::Status status = client.List(&context, query, &page);
    if (!status.ok()) return status;
    for (const std::string& line : page.lines()) use(line);
    query.set_page_token(page.next_page_token());  // mark
  } while (!query.page_token().empty());
  return grpc::Status::OK;
}

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = Lines::NewStub(grpc::CreateChannel(server.address, grpc::InsecureChannelCredentials()));
  for (const char* state : {"PAID", "SENT"}) {
    Query query;
    query.set_state(state);
    if (!EachLine(*client, query, [](const std::string& line) { std::cout << line << std::endl; }).ok()) return 1;
  }
}
// endregion: show
