# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2_grpc import OrdersServicer

# region: show
with serve(OrdersServicer()) as shop, grpc.insecure_channel(shop.address) as channel:
    # What a probe of Kubernetes or a load balancer calls. No service named: an empty request.
    check = channel.unary_unary("/grpc.health.v1.Health/Check")  # mark
    try:
        answer = check(b"")
        print("SERVING" if answer == b"\x08\x01" else "NOT_SERVING")
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
