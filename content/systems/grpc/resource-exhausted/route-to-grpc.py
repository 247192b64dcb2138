# needs: python3-grpcio
import grpc
from scene import play
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


# region: show
# The website passes on what has this content type. Others get its page.
page = {"status": 200, "content": "<html><body>Welcome to the shop</body></html>"}
route = {"prefix": "application/grpc", "page": page}  # mark
with (
    serve(Orders()) as shop,
    play("by-content-type", upstream=shop.address, **route) as website,
    grpc.insecure_channel(website.address) as channel,
):
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
    print(order.id, "is", order.state)
# endregion: show
