# needs: python3-grpcio
from concurrent.futures import ThreadPoolExecutor

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
saved = {}


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        if request.id not in saved:
            context.abort(grpc.StatusCode.NOT_FOUND, f"no order {request.id}")
        return saved[request.id]

    def CreateOrder(self, request, context):
        order = request.order
        if saved.setdefault(order.id, order) is not order:  # one step: looks and saves
            context.abort(grpc.StatusCode.ALREADY_EXISTS, "order already exists")
        return order


def get_or_create(orders, wanted):
    for _ in range(3):
        try:
            orders.CreateOrder(CreateOrderRequest(order=wanted))
            return "one created it"
        except grpc.RpcError as error:
            if error.code() != grpc.StatusCode.ALREADY_EXISTS:  # mark
                raise
        try:
            found = orders.GetOrder(GetOrderRequest(id=wanted.id))
        except grpc.RpcError as error:
            if error.code() != grpc.StatusCode.NOT_FOUND:
                raise
            continue  # deleted in between: once more
        if found.customer != wanted.customer:  # mark
            raise PermissionError(f"the order {found.id} has another customer")
        return "one found it"
    raise RuntimeError("created and deleted by others three times")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    wanted = Order(id="o-daily", customer="c-7")
    with ThreadPoolExecutor() as pool:
        results = pool.map(get_or_create, [OrdersStub(channel)] * 2, [wanted] * 2)
    print(", ".join(sorted(results)) + f"; orders: {len(saved)}")
# endregion: show
