# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
def find_order(order_id):
    raise ConnectionRefusedError(f"{order_id}: orders-db refused the connection")


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        try:
            return find_order(request.id)
        except Exception:
            context.abort(grpc.StatusCode.INTERNAL, "internal error")  # whatever it was  # mark


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    try:
        print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42")))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
