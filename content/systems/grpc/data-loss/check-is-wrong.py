# needs: python3-grpcio
import gzip
import sys
from binascii import crc32

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
note = b"deliver after six"
stored, checksum = gzip.compress(note), crc32(note)  # of the text; the bytes are gzip


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        if crc32(stored) != checksum:  # mark
            details = f"{request.id}: checksum does not match"
            context.abort(grpc.StatusCode.DATA_LOSS, details)
        return Order(id=request.id, note=stored)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    try:
        print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42")))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
