# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
stored = Order(id="o-42", customer="c-7", quantity=1, etag="v1")


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return stored

    def UpdateOrder(self, request, context):
        global stored
        order = request.order
        if order.etag != stored.etag:
            context.abort(grpc.StatusCode.ABORTED, "o-42 has changed")
        order.etag = f"v{int(stored.etag[1:]) + 1}"
        stored = order
        return stored


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    mine = orders.GetOrder(GetOrderRequest(id="o-42"))
    mine.quantity = 3
    # Another one's change:
    other = Order(id="o-42", customer="c-8", quantity=1, etag=mine.etag)
    orders.UpdateOrder(UpdateOrderRequest(order=other))
    try:
        orders.UpdateOrder(UpdateOrderRequest(order=mine))
    except grpc.RpcError as error:
        print(error.code().name, error.details())
        mine.etag = orders.GetOrder(GetOrderRequest(id="o-42")).etag  # of now  # mark
        order = orders.UpdateOrder(UpdateOrderRequest(order=mine))  # what was read first
        print(f"accepted: customer {order.customer}, quantity {order.quantity}")
print("the other change (customer c-8) is gone:", stored.customer != "c-8")
# endregion: show
