# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        metadata = dict(context.invocation_metadata())
        if "customer-id" not in metadata:
            context.abort(grpc.StatusCode.DATA_LOSS, "failed to get metadata")  # mark
        return Order(id=request.id, customer=metadata["customer-id"])


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:  # and the call carries no customer-id
    try:
        print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42")))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
