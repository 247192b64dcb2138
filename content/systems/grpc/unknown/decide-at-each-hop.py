# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
answers = [
    grpc.StatusCode.NOT_FOUND,
    grpc.StatusCode.UNAVAILABLE,
    grpc.StatusCode.UNAUTHENTICATED,
]


class Warehouse(OrdersServicer):
    def GetOrder(self, request, context):
        context.abort(answers.pop(0), "warehouse-internal text")


# What the caller of this service may learn. The rest is a failure of its own.
passed_on = {
    grpc.StatusCode.NOT_FOUND,
    grpc.StatusCode.UNAVAILABLE,
    grpc.StatusCode.DEADLINE_EXCEEDED,
}


class Shop(OrdersServicer):
    def GetOrder(self, request, context):
        try:
            return to_warehouse.GetOrder(request)
        except grpc.RpcError as error:
            print("shop log: warehouse said", error.code(), error.details())
            code = error.code() if error.code() in passed_on else grpc.StatusCode.INTERNAL  # mark
        context.abort(code, f"order {request.id} cannot be read")


with (
    serve(Warehouse()) as warehouse,
    grpc.insecure_channel(warehouse.address) as warehouse_channel,
):
    to_warehouse = OrdersStub(warehouse_channel)
    with serve(Shop()) as shop, grpc.insecure_channel(shop.address) as channel:
        for _ in range(3):
            try:
                OrdersStub(channel).GetOrder(GetOrderRequest(id="o-404"))
            except grpc.RpcError as error:
                print("client:", error.code())
# endregion: show
