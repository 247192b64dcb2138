# needs: python3-grpcio
from urllib.parse import urlsplit

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


# region: show
with serve(Orders()) as shop:
    configured = f"http://localhost:{shop.port}"
    url = urlsplit(configured)
    if url.scheme != "http" or url.port is None:
        raise ValueError(f"ORDERS_URL must be http://host:port, found {configured}")

    target = f"dns:{url.netloc}"  # mark
    with grpc.insecure_channel(target) as channel:
        order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
        print(f"{order.id} is {order.state}, from {target}")
# endregion: show
