# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, ListOrdersRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
names = {"orders/o-42", "orders/o-42/parcels/p-1", "orders/o-42/parcels/p-2"}


class Orders(OrdersServicer):
    def CancelOrder(self, request, context):
        children = [name for name in names if name.startswith(f"{request.id}/")]
        if children:
            details = f"{request.id} still has {len(children)} parcels"
            context.abort(grpc.StatusCode.FAILED_PRECONDITION, details)
        names.remove(request.id)
        return Order(id=request.id)

    def ListOrders(self, request, context):
        yield from (Order(id=name) for name in names)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    name = "orders/o-42"
    found = [order.id for order in orders.ListOrders(ListOrdersRequest())]
    below = [other for other in found if other == name or other.startswith(f"{name}/")]
    for deepest in sorted(below, reverse=True):  # mark
        orders.CancelOrder(GetOrderRequest(id=deepest))
        print("cancelled", deepest)
print("left:", len(names))
# endregion: show
