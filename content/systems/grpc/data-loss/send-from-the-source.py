# needs: python3-grpcio
from binascii import crc32

import grpc
from shop import serve
from shop_pb2 import ImportSummary, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
stored = []


class Orders(OrdersServicer):
    def ImportOrders(self, request_iterator, context):
        global stored
        staged = []
        for part in request_iterator:
            computed = f"{crc32(part.note):08x}"
            if computed != part.etag:
                problem = f"part {part.id}: crc32 {computed}, sent {part.etag}"
                context.abort(grpc.StatusCode.DATA_LOSS, problem)
            staged.append(part.note)
        stored = staged  # all of it, or nothing  # mark
        return ImportSummary(imported=len(stored))


file = (b"2 lamps ", b"1 table ")


def parts():
    buffer = bytearray(8)
    for number, text in enumerate(file):
        buffer[:] = text
        note = bytes(buffer)  # a copy: each part has its own memory  # mark
        yield Order(id=str(number), note=note, etag=f"{crc32(note):08x}")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    print("imported", OrdersStub(channel).ImportOrders(parts()).imported)
    print("equal to the file:", stored == list(file))
# endregion: show
