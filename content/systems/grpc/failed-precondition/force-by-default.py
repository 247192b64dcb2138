# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
names = {"orders/o-42", "orders/o-42/parcels/p-1", "orders/o-42/parcels/p-2"}


class Orders(OrdersServicer):
    def CancelOrder(self, request, context):
        children = {name for name in names if name.startswith(f"{request.id}/")}
        forced = dict(context.invocation_metadata()).get("shop-force") == "true"
        if children and not forced:
            details = f"{request.id} still has {len(children)} parcels"
            context.abort(grpc.StatusCode.FAILED_PRECONDITION, details)
        names.difference_update(children, {request.id})
        return Order(id=request.id)


# Set once, in a wrapper, so that the error never comes again.
force = (("shop-force", "true"),)  # mark
before = len(names)
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    request = GetOrderRequest(id="orders/o-42")
    OrdersStub(channel).CancelOrder(request, metadata=force)
print(f"asked for: 1, deleted: {before - len(names)}")
# endregion: show
