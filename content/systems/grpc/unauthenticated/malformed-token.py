# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        metadata = dict(context.invocation_metadata())
        match metadata.get("authorization", "").split(" "):
            case [scheme, token] if scheme.lower() == "bearer" and token:
                return Order(id=request.id, state="PAID")
        # The form, never the value.
        details = 'authorization is not of the form "Bearer <token>"'
        context.abort(grpc.StatusCode.UNAUTHENTICATED, details)


configured = "Bearer demo-token-1"  # whoever filled the secret put the scheme in as well
metadata = (("authorization", f"Bearer {configured}"),)  # mark
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    try:
        print(orders.GetOrder(GetOrderRequest(id="o-42"), metadata=metadata))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
