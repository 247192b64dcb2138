# needs: python3-grpcio
import grpc
from details import details_of, with_details
from google.rpc.error_details_pb2 import ResourceInfo
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
shops = {"shops/eu": {"o-42": "PAID"}}


def missing(kind, name):
    info = ResourceInfo(resource_type=kind, resource_name=name)  # mark
    return with_details(grpc.StatusCode.NOT_FOUND, f"{kind} {name!r} not found", info)


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        shop, _, order = request.id.partition("/orders/")
        if shop not in shops:  # the outermost  # mark
            context.abort_with_status(missing("Shop", shop))
        if order not in shops[shop]:
            context.abort_with_status(missing("Order", request.id))
        return Order(id=request.id, state=shops[shop][order])


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for name in ("shops/us/orders/o-42", "shops/eu/orders/o-43", "shops/eu/orders/o-42"):
        try:
            order = OrdersStub(channel).GetOrder(GetOrderRequest(id=name))
            print(f"{name}: {order.state}")
        except grpc.RpcError as error:
            (info,) = details_of(error)
            print(f"{name}: no {info.resource_type} {info.resource_name}")
# endregion: show
