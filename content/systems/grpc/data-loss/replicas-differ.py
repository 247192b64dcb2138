# needs: python3-grpcio
import sys
from binascii import crc32

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
def digest(orders):
    return f"{crc32(repr(sorted(orders.items())).encode()):08x}"


a = {"o-41": "PAID", "o-42": "SHIPPED"}
b = {"o-41": "PAID", "o-42": "SHIPPED"}
c = {"o-41": "PAID", "o-42": "PAID"}  # missed one write
alarm = ""


def check():  # runs every few hours
    global alarm
    digests = [digest(replica) for replica in (a, b, c)]
    alarm = f"replicas differ: {digests}" if len(set(digests)) > 1 else ""


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        if alarm:
            context.abort(grpc.StatusCode.DATA_LOSS, alarm)  # for all orders  # mark
        return Order(id=request.id, state=a[request.id])


check()
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    try:
        # The order that is equal everywhere:
        print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-41")))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
