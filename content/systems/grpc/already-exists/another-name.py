# needs: python3-grpcio
import grpc
from scene import play
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
saved = {}  # id → quantity


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        order = request.order
        if order.id in saved:
            details = f"order {order.id} already exists"
            context.abort(grpc.StatusCode.ALREADY_EXISTS, details)
        saved[order.id] = order.quantity
        if len(saved) == 1:
            path.do("cut")  # saved, and the answer never arrives
        return order


with (
    serve(Orders()) as shop,
    play("relay", port=shop.port) as path,
    grpc.insecure_channel(path.address) as channel,
):
    order_id = "o-42"
    for attempt in range(5):
        request = CreateOrderRequest(order=Order(id=order_id, quantity=2))
        try:
            OrdersStub(channel).CreateOrder(request, wait_for_ready=True)
            print(f"{order_id}: created")
            break
        except grpc.RpcError as error:
            print(f"{order_id}: {error.code().name}")
            if error.code() == grpc.StatusCode.ALREADY_EXISTS:
                order_id = f"o-42-{attempt}"  # mark
print("ordered: 2, will be delivered:", sum(saved.values()))
# endregion: show
