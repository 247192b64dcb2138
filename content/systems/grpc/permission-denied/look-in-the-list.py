# needs: python3-grpcio
import grpc
from authorized import outcome
from shop import serve
from shop_pb2 import ListOrdersRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
owners = {"o-42": "billing", "o-43": "billing", "o-77": "returns"}


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        if owners.get(request.id) != "billing":
            details = f"orders.get denied on order {request.id} (or it might not exist)"
            context.abort(grpc.StatusCode.PERMISSION_DENIED, details)
        return Order(id=request.id, state="PAID")

    def ListOrders(self, request, context):
        # What the caller may see; other orders are not even hinted at.
        yield from (Order(id=key) for key, owner in owners.items() if owner == "billing")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    print(outcome(orders.GetOrder, "o-24", "demo-token-1"))
    metadata = (("authorization", "Bearer demo-token-1"),)
    listed = orders.ListOrders(ListOrdersRequest(), metadata=metadata)
    visible = [order.id for order in listed]  # mark
    print("orders that this identity sees:", ", ".join(visible))
    print(outcome(orders.GetOrder, visible[0], "demo-token-1"))
# endregion: show
