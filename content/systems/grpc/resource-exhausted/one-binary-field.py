# needs: python3-grpcio
import json

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        flags = json.loads(dict(context.invocation_metadata())["shop-flags-bin"])
        return Order(id=request.id, state=f"PAID, {len(flags)} flags")


flags = {f"shop-flag-{n}": "on" for n in range(1, 201)}
metadata = (("shop-flags-bin", json.dumps(flags).encode()),)  # one field  # mark
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), metadata=metadata)
    print(order.id, "is", order.state)
# endregion: show
