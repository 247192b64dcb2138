# needs: python3-grpcio
import gzip
from binascii import crc32

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
note = b"deliver after six"
stored = {"bytes": gzip.compress(note), "crc32": crc32(note), "covers": "content"}  # mark


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        content = gzip.decompress(stored["bytes"])
        covered = content if stored["covers"] == "content" else stored["bytes"]  # mark
        if crc32(covered) != stored["crc32"]:
            details = f"{request.id}: checksum of the {stored['covers']} does not match"
            context.abort(grpc.StatusCode.DATA_LOSS, details)
        return Order(id=request.id, note=content)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
    print(order.note.decode())
# endregion: show
