# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
names = {"orders/o-42", "orders/o-42/parcels/p-1", "orders/o-42/parcels/p-2"}


class Orders(OrdersServicer):
    def CancelOrder(self, request, context):
        children = [name for name in names if name.startswith(f"{request.id}/")]
        if children:
            details = f"{request.id} still has {len(children)} parcels"
            context.abort(grpc.StatusCode.FAILED_PRECONDITION, details)  # mark
        names.remove(request.id)
        return Order(id=request.id)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    try:
        print(OrdersStub(channel).CancelOrder(GetOrderRequest(id="orders/o-42")))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
