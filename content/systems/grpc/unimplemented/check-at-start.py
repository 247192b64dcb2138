# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
def check_handlers(servicer):
    """Every method of the .proto is overridden, and nothing else is public."""
    methods = {name for name in vars(OrdersServicer) if not name.startswith("_")}
    own = {name for name in vars(type(servicer)) if not name.startswith("_")}
    if methods != own:  # mark
        missing, stray = sorted(methods - own), sorted(own - methods)
        raise TypeError(f"no handler for: {missing}; no method for: {stray}")


def answer(self, request, context):
    return Order(id=request.id, state="CANCELLED")


others = ["GetOrder", "CreateOrder", "UpdateOrder", "ListOrders", "ImportOrders", "WatchOrders"]
for spelling in ("CancleOrder", "CancelOrder"):
    handlers = dict.fromkeys([*others, spelling], answer)
    orders = type("Orders", (OrdersServicer,), handlers)()
    try:
        check_handlers(orders)
    except TypeError as error:
        print("does not start:", error)
        continue
    with serve(orders) as shop, grpc.insecure_channel(shop.address) as channel:
        order = OrdersStub(channel).CancelOrder(GetOrderRequest(id="o-42"))
        print("starts, and cancels", order.id)
# endregion: show
