# needs: python3-grpcio
import sys

import grpc
from schema import load_schema
from shop import serve

LINES = ["o-1 PAID", "o-2 SENT", "o-3 PAID", "o-4 SENT", "o-5 PAID"]

# region: show
schema = """
message Query { string state = 1; string page_token = 2; }
message Page { repeated string lines = 1; string next_page_token = 2; }
service Listing { rpc List(Query) returns (Page); }
"""
messages, services = load_schema(schema)


class Listing(services.ListingServicer):
    def List(self, request, context):
        # The token holds the query that it belongs to: sealed or signed in real life.
        state, _, offset = request.page_token.partition("@")
        if state and state != request.state:
            details = "page_token belongs to a request with another state"
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, details)
        found = [line for line in LINES if line.endswith(request.state)]
        after = int(offset or 0) + 1
        token = f"{request.state}@{after}" if after < len(found) else ""
        return messages.Page(lines=found[after - 1 : after], next_page_token=token)


add = services.add_ListingServicer_to_server
with serve(Listing(), add=add) as shop, grpc.insecure_channel(shop.address) as channel:
    client = services.ListingStub(channel)
    try:
        page = client.List(messages.Query(state="PAID"))
        print(*page.lines)
        token = page.next_page_token  # meanwhile the user picks another filter
        print(*client.List(messages.Query(state="SENT", page_token=token)).lines)  # mark
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
