# needs: python3-grpcio
import grpc
from schema import load_schema
from shop import serve

# region: show
schema = """
message Query { string page_token = 1; }
message Page { repeated string ids = 1; string next_page_token = 2; }
service Listing { rpc List(Query) returns (Page); }
"""
messages, services = load_schema(schema)
ids = ["o-1", "o-2", "o-3", "o-4", "o-5"]


class Listing(services.ListingServicer):
    def List(self, request, context):
        rest = [one for one in ids if one > request.page_token]  # the last id seen, not a count
        page = rest[:2]
        token = page[-1] if len(rest) > 2 else ""  # mark
        return messages.Page(ids=page, next_page_token=token)


add = services.add_ListingServicer_to_server
with serve(Listing(), add=add) as shop, grpc.insecure_channel(shop.address) as channel:
    client = services.ListingStub(channel)
    query = messages.Query()
    while True:
        page = client.List(query)
        print(*page.ids, "…" if page.next_page_token else "end")
        if not page.next_page_token:
            break
        query.page_token = page.next_page_token
        ids = ["o-2", "o-3"]  # deletions in between
# endregion: show
