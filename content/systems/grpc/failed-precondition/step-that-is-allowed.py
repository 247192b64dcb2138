# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
following = {
    "PLACED": ["PAID", "CANCELLED"],
    "PAID": ["SHIPPED", "CANCELLED"],
    "SHIPPED": ["RETURNING"],
}
saved = {"o-42": Order(id="o-42", state="SHIPPED")}


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return saved[request.id]

    def UpdateOrder(self, request, context):
        order = request.order
        now = saved[order.id].state
        if order.state not in following[now]:
            allowed = ", ".join(following[now])
            details = f"order {order.id} is {now}; from there it can go to: {allowed}"  # mark
            context.abort(grpc.StatusCode.FAILED_PRECONDITION, details)
        saved[order.id] = order
        return order


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    try:
        orders.UpdateOrder(UpdateOrderRequest(order=Order(id="o-42", state="CANCELLED")))
    except grpc.RpcError as error:
        print(error.details())
    order = orders.GetOrder(GetOrderRequest(id="o-42"))
    # The customer wants his money back.
    undo = "RETURNING" if order.state == "SHIPPED" else "CANCELLED"  # mark
    undone = orders.UpdateOrder(UpdateOrderRequest(order=Order(id="o-42", state=undo)))
    print(f"o-42: {order.state} → {undone.state}")
# endregion: show
