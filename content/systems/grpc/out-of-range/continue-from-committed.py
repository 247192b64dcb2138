# needs: python3-grpcio
import random
import time

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
    offset = tries = 0
    while offset < len(lines) and tries < 6:
        tries += 1
        try:
            client.Write(messages.Append(offset=offset, line=lines[offset]))
        except grpc.RpcError as error:
            if error.code() == grpc.StatusCode.UNAVAILABLE:
                print(f"{lines[offset]}: {error.details()}, same offset again")
                time.sleep(random.random() * 0.1 * 2**tries)
                continue  # mark
            if error.code() != grpc.StatusCode.ALREADY_EXISTS:  # an earlier try wrote it
                raise
        offset += 1
print("journal:", ", ".join(journal))
# endregion: show
