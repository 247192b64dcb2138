# needs: python3-grpcio
import json

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
leaking, safe = [], []


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        # All of the metadata, to find out why calls are refused:
        metadata = dict(context.invocation_metadata())
        leaking.append(json.dumps({"code": 16, "metadata": metadata}))  # mark
        # The same question answered without the token, in words of ours:
        match metadata.get("authorization", "").split(" "):
            case [scheme, token] if scheme.lower() == "bearer" and token:
                form = "Bearer <token>"
            case _:
                form = "other"
        safe.append(json.dumps({"code": 16, "form": form, "reason": "expired"}))
        context.abort(grpc.StatusCode.UNAUTHENTICATED, "token not accepted")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for token in ("demo-token-1\n", "demo-token-1"):  # the file ends with a line end
        try:
            OrdersStub(channel).GetOrder(
                GetOrderRequest(id="o-42"),
                metadata=(("authorization", f"Bearer {token}"),),
            )
        except ValueError as error:  # from grpcio, before the call; gRPC core has logged it by then
            leaking.append(json.dumps({"level": "error", "error": str(error)}))  # mark
        except grpc.RpcError:
            pass

for line in leaking:
    print("leaks:", line)
for line in safe:
    print("safe: ", line)
lines = sum("demo-token-1" in line for line in leaking + safe)
print("of these, lines that hold the token:", lines)
# endregion: show
