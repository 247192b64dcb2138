# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
primary = {}
replica = {}  # receives each write later
replica_is_at = 0


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        primary["o-42"] = Order(id="o-42", customer=request.order.customer)
        # A position in the log of writes.
        context.send_initial_metadata((("shop-written-at", "1"),))  # mark
        return primary["o-42"]

    def GetOrder(self, request, context):
        wanted = int(dict(context.invocation_metadata()).get("shop-read-at", 0))
        source = replica if replica_is_at >= wanted else primary  # mark
        if request.id not in source:
            details = f"order {request.id} not found"
            context.abort(grpc.StatusCode.NOT_FOUND, details)
        return source[request.id]


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    request = CreateOrderRequest(order=Order(customer="c-7"))
    created, call = orders.CreateOrder.with_call(request)
    position = dict(call.initial_metadata())["shop-written-at"]
    order = orders.GetOrder(
        GetOrderRequest(id=created.id), metadata=(("shop-read-at", position),)
    )
    at = f"at {replica_is_at} of {position}"
    print(f"read {order.id} of {order.customer} at once; the replica is {at}")
# endregion: show
