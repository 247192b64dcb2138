// needs: g++ libgrpc++-dev
#include <iostream>
#include <set>

#include "pages.grpc.pb.h"
#include "shop.h"

// region: show
struct Orders : pages::v1::Lines::Service {
  std::set<std::string> ids = {"o-1", "o-2", "o-3", "o-4", "o-5"};

  grpc::Status List(grpc::ServerContext*, const pages::v1::Query* query, pages::v1::Page* page) override {
    auto next = ids.upper_bound(query->page_token());  // the last id seen, not a count
    while (next != ids.end() && page->lines_size() < 2) page->add_lines(*next++);
    if (next != ids.end()) page->set_next_page_token(page->lines(1));  // mark
    return grpc::Status::OK;
  }
};

int main() {
  Orders orders;
  auto server = shop::Serve(orders);
  auto client = pages::v1::Lines::NewStub(grpc::CreateChannel(server.address, grpc::InsecureChannelCredentials()));
  pages::v1::Query query;
  do {
    grpc::ClientContext context;
    pages::v1::Page page;
    grpc::Status status = client->List(&context, query, &page);
    if (!status.ok()) return 1;
    for (const std::string& id : page.lines()) std::cout << id << " ";
    std::cout << (page.next_page_token().empty() ? "end" : "…") << std::endl;
    query.set_page_token(page.next_page_token());
    for (const char* id : {"o-1", "o-4", "o-5"}) orders.ids.erase(id);  // deletions in between
  } while (!query.page_token().empty());
}
// endregion: show
