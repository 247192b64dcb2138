# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
owners = {"o-3": "returns", "o-8": "returns", "o-9": "returns"}


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        owner = owners.get(request.id)
        if owner is None:
            context.abort(grpc.StatusCode.NOT_FOUND, "order not found")  # mark
        if owner != "visitor":
            context.abort(grpc.StatusCode.PERMISSION_DENIED, "orders.get denied")
        return Order(id=request.id)


# A visitor who may see no order at all:
seen, known = [], []
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for n in range(1, 11):
        call = OrdersStub(channel).GetOrder.future(GetOrderRequest(id=f"o-{n}"))
        if call.code() == grpc.StatusCode.OK:
            seen.append(f"o-{n}")
        elif call.code() == grpc.StatusCode.PERMISSION_DENIED:  # so it exists
            known.append(f"o-{n}")
print("orders that the visitor could see:", len(seen))
print("orders that he knows of after 10 calls:", ", ".join(known))
# endregion: show
