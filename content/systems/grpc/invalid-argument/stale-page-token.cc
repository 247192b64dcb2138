// needs: g++ libgrpc++-dev
#include <iostream>

#include "pages.grpc.pb.h"
#include "shop.h"

using grpc::ServerContext;
using pages::v1::Lines;
using pages::v1::Page;
using pages::v1::Query;

// region: show
const std::vector<std::pair<std::string, std::string>> orders = {
    {"o-1", "PAID"}, {"o-2", "SENT"}, {"o-3", "PAID"}, {"o-4", "SENT"}, {"o-5", "PAID"}};

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

int main() {
  Service service;
  auto server = shop::Serve(service);
  auto client = Lines::NewStub(grpc::CreateChannel(server.address, grpc::InsecureChannelCredentials()));
  grpc::ClientContext first, second;
  Query query;
  query.set_state("PAID");
  Page page, next;
  if (!client->List(&first, query, &page).ok()) return 2;  // not reached
  std::cerr << page.lines(0) << std::endl;
  query.set_page_token(page.next_page_token());
  query.set_state("SENT");  // meanwhile the user picks another filter  // mark
  grpc::Status status = client->List(&second, query, &next);
  if (!status.ok()) {
    std::cerr << shop::Text(status) << std::endl;
    return 1;
  }
}
// endregion: show
