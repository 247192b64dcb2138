# needs: python3-grpcio
from binascii import crc32

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
record = bytearray([2])  # two pieces
checksum = crc32(record)
record[0] ^= 0b0010_0000  # one bit
verify = True


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        if verify and crc32(record) != checksum:
            context.abort(grpc.StatusCode.DATA_LOSS, "checksum does not match")
        return Order(id=request.id, quantity=record[0])


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    get_order = OrdersStub(channel).GetOrder
    call = get_order.future(GetOrderRequest(id="o-42"))
    print("with the check:", call.code())
    verify = False  # "so that the shop is up again"  # mark
    order, call = get_order.with_call(GetOrderRequest(id="o-42"))
    print(f"without: {call.code()}, {order.quantity} pieces are shipped for an order of 2")
# endregion: show
