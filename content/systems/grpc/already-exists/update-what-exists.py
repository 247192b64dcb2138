# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, GetOrderRequest, Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
saved = {"o-42": Order(id="o-42", quantity=2, etag="v1")}


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return saved[request.id]

    def CreateOrder(self, request, context):
        order = request.order
        existing = saved.setdefault(order.id, order)
        if existing.quantity != order.quantity:
            details = f"order {order.id} exists with quantity {existing.quantity}"
            context.abort(grpc.StatusCode.ALREADY_EXISTS, details)
        return existing

    def UpdateOrder(self, request, context):
        order = request.order
        if order.etag != saved[order.id].etag:
            context.abort(grpc.StatusCode.ABORTED, f"order {order.id} has changed")
        saved[order.id] = Order(id=order.id, quantity=order.quantity, etag="v2")
        return saved[order.id]


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    wanted = Order(id="o-42", quantity=5)
    try:
        orders.CreateOrder(CreateOrderRequest(order=wanted))
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.ALREADY_EXISTS:
            raise
        existing = orders.GetOrder(GetOrderRequest(id=wanted.id))
        print(f"differs: {existing.quantity} instead of {wanted.quantity}")
        wanted.etag = existing.etag  # mark
        updated = orders.UpdateOrder(UpdateOrderRequest(order=wanted))
        print(f"{updated.id} now has quantity {updated.quantity}")
# endregion: show
