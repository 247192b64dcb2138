# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
stored = Order(id="o-42", quantity=1, etag="1")


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return stored

    def UpdateOrder(self, request, context):
        global stored
        order = request.order
        if order.etag != stored.etag:
            details = (
                f"the stored version ({stored.etag}) does not match "
                f"the required base version ({order.etag})"
            )
            context.abort(grpc.StatusCode.FAILED_PRECONDITION, details)
        order.etag = str(int(stored.etag) + 1)
        stored = order
        return stored


def change(orders, order, quantity):
    changed = Order(id=order.id, quantity=quantity, etag=order.etag)
    return orders.UpdateOrder(UpdateOrderRequest(order=changed))


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    for attempt in (1, 2, 3):
        mine = orders.GetOrder(GetOrderRequest(id="o-42"))  # belongs into the loop  # mark
        if attempt == 1:
            change(orders, mine, quantity=5)  # somebody else
        try:
            order = change(orders, mine, quantity=mine.quantity + 1)
        except grpc.RpcError as error:
            conflict = grpc.StatusCode.ABORTED, grpc.StatusCode.FAILED_PRECONDITION
            if error.code() not in conflict or attempt == 3:
                raise
            print(f"attempt {attempt}: somebody was faster")
        else:
            print(f"attempt {attempt}: quantity is {order.quantity}, both changes are in")
            break
# endregion: show
