# needs: python3-grpcio
import grpc
from scene import play
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
handled = 0


class Orders(OrdersServicer):
    def CancelOrder(self, request, context):
        global handled
        handled += 1
        return Order(id=request.id, state="CANCELLED")


# A gateway answers 403 to all other paths.
allowed = [
    "/shop.v1.Orders/GetOrder",
    "/shop.v1.Orders/ListOrders",
    "/shop.v1.Orders/CancelOrder",  # the exact path, with its slash in front  # mark
]
with (
    serve(Orders()) as shop,
    play("allow-list", upstream=shop.address, allowed=allowed) as gateway,
    grpc.insecure_channel(gateway.address) as channel,
):
    order = OrdersStub(channel).CancelOrder(GetOrderRequest(id="o-42"))
    print(order.id, "is", order.state)
    print("calls that reached the server:", handled)
# endregion: show
