# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
rows = []


def alive(order_id):
    return next((r for r in rows if (r.id, r.state) == (order_id, "ACTIVE")), None)  # mark


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        order_id = request.order.id
        if alive(order_id):
            details = f"order {order_id} already exists"
            context.abort(grpc.StatusCode.ALREADY_EXISTS, details)
        rows.append(Order(id=order_id, state="ACTIVE"))
        return rows[-1]

    def CancelOrder(self, request, context):
        row = alive(request.id)
        if row is None:
            context.abort(grpc.StatusCode.NOT_FOUND, f"no order {request.id}")
        row.state = "DELETED"
        return row


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    request = CreateOrderRequest(order=Order(id="o-42"))
    orders.CreateOrder(request)
    orders.CancelOrder(GetOrderRequest(id="o-42"))
    print(f"created {orders.CreateOrder(request).id} a second time")
    for number, row in enumerate(rows, start=1):
        print(f"row {number}: {row.id} {row.state}")
# endregion: show
