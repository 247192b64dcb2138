# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


class DatabaseError(Exception):
    sqlstate = "23505"


# region: show
codes = {
    "23505": grpc.StatusCode.ALREADY_EXISTS,
    "40001": grpc.StatusCode.ABORTED,
    "57P03": grpc.StatusCode.UNAVAILABLE,
}


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        try:
            raise DatabaseError('duplicate key violates "orders_pkey"')
        except DatabaseError as error:
            print("server log:", error.sqlstate, error)
            code = codes.get(error.sqlstate, grpc.StatusCode.INTERNAL)  # mark
            context.abort(code, f"order {request.order.id} was not created")  # mark


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    try:
        print(OrdersStub(channel).CreateOrder(CreateOrderRequest(order=Order(id="o-42"))))
    except grpc.RpcError as error:
        print("client:", error.code(), error.details())
# endregion: show
