# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Warehouse(OrdersServicer):
    def GetOrder(self, request, context):
        context.abort(grpc.StatusCode.NOT_FOUND, f"no order {request.id}")


class Shop(OrdersServicer):
    def GetOrder(self, request, context):
        try:
            return to_warehouse.GetOrder(request)
        except grpc.RpcError as error:
            inner = f"{error.code()} {error.details()}"
            raise LookupError(f"asking the warehouse: {inner}") from error  # mark


with (
    serve(Warehouse()) as warehouse,
    grpc.insecure_channel(warehouse.address) as warehouse_channel,
):
    to_warehouse = OrdersStub(warehouse_channel)
    with serve(Shop()) as shop, grpc.insecure_channel(shop.address) as channel:
        try:
            print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-404")))
        except grpc.RpcError as error:
            print(error)
            sys.exit(1)
# endregion: show
