# needs: python3-grpcio
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


def check():
    global alarm
    digests = [digest(replica) for replica in (a, b, c)]
    alarm = f"replicas differ: {digests}" if len(set(digests)) > 1 else ""


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        if alarm:
            context.abort(grpc.StatusCode.DATA_LOSS, alarm)
        return Order(id=request.id, state=c[request.id])


check()
# Two of three agree: c is the one to replace.
kept = dict(c)  # 1. what c has, before anything is overwritten  # mark
c = dict(a)  # 2. built anew from the majority
check()  # 3. the check lifts the alarm, not a hand  # mark
print("kept from c: o-42", kept["o-42"])
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
    print("c answers:", order.id, order.state)
# endregion: show
