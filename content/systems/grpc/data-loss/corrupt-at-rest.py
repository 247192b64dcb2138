# needs: python3-grpcio
import sys
from binascii import crc32

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
disk = {}  # id → bytes and their checksum


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        record = bytearray(request.order.SerializeToString())
        disk[request.order.id] = record, crc32(record)
        return request.order

    def GetOrder(self, request, context):
        record, checksum = disk[request.id]
        if crc32(record) != checksum:
            details = f"{request.id}: checksum of the stored record does not match"
            context.abort(grpc.StatusCode.DATA_LOSS, details)  # mark
        return Order.FromString(bytes(record))


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    orders.CreateOrder(CreateOrderRequest(order=Order(id="o-42", quantity=2)))
    print("CreateOrder: OK")
    record, _ = disk["o-42"]
    record[-1] ^= 0b0010_0000  # weeks later: one bit of the medium  # mark
    try:
        print(orders.GetOrder(GetOrderRequest(id="o-42")))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
