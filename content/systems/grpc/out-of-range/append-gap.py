# needs: python3-grpcio
import sys

import grpc
from schema import load_schema
from shop import serve

# region: show
schema = """
message Append { int32 offset = 1; string line = 2; }
message Log { int32 size = 1; }
service Journal { rpc Write(Append) returns (Log); }
"""
messages, services = load_schema(schema)
journal = []
calls = 0


class Journal(services.JournalServicer):
    def Write(self, request, context):
        global calls
        calls += 1
        offset, size = request.offset, len(journal)
        if calls == 2:  # one hiccup
            context.abort(grpc.StatusCode.UNAVAILABLE, "try again")
        if offset < size:
            context.abort(grpc.StatusCode.ALREADY_EXISTS, f"offset {offset} is taken")
        if offset > size:
            details = f"offset {offset} is past the end at {size}"
            context.abort(grpc.StatusCode.OUT_OF_RANGE, details)
        journal.append(request.line)
        return messages.Log(size=len(journal))


lines = ["created", "paid", "sent"]
add = services.add_JournalServicer_to_server
with serve(Journal(), add=add) as shop, grpc.insecure_channel(shop.address) as channel:
    client = services.JournalStub(channel)
    failure = None
    for offset, line in enumerate(lines):
        try:
            client.Write(messages.Append(offset=offset, line=line))
        except grpc.RpcError as error:
            failure = error  # and on to the next one  # mark
            print(f"{line}: not written")
    if failure:
        print(failure)
        sys.exit(1)
# endregion: show
