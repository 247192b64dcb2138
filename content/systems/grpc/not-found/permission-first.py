# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub
from tokens import bearer

# region: show
readable = {"demo-token-7": "customers/c-7/", "demo-token-8": "customers/c-8/"}
saved = {"customers/c-7/orders/o-42": "PAID"}


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        if not request.id.startswith(readable[bearer(context)]):  # before any look-up  # mark
            details = f"orders.get denied on {request.id!r} (or it might not exist)"
            context.abort(grpc.StatusCode.PERMISSION_DENIED, details)
        if request.id not in saved:
            details = f"order {request.id!r} not found"
            context.abort(grpc.StatusCode.NOT_FOUND, details)
        return Order(id=request.id, state=saved[request.id])


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for who, token in (("a stranger", "demo-token-8"), ("the customer", "demo-token-7")):
        metadata = (("authorization", f"Bearer {token}"),)
        for order in ("o-43", "o-42"):
            request = GetOrderRequest(id=f"customers/c-7/orders/{order}")
            try:
                OrdersStub(channel).GetOrder(request, metadata=metadata)
                print(f"{who} reads {order}: OK")
            except grpc.RpcError as error:
                print(f"{who} reads {order}: {error.code()}")
# endregion: show
