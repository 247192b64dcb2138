# needs: python3-grpcio
import sys
from binascii import crc32

import grpc
from shop import serve
from shop_pb2 import ImportSummary, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
stored = []


class Orders(OrdersServicer):
    def ImportOrders(self, request_iterator, context):
        problem = ""
        for part in request_iterator:
            computed = f"{crc32(part.note):08x}"
            if computed == part.etag:
                stored.append(part.note)
            else:
                problem = problem or f"part {part.id}: crc32 {computed}, sent {part.etag}"
        if problem:
            context.abort(grpc.StatusCode.DATA_LOSS, problem)  # mark
        return ImportSummary(imported=len(stored))


def parts():
    buffer = bytearray(8)  # one read buffer for all parts  # mark
    read = []
    for number, text in enumerate((b"2 lamps ", b"1 table ")):
        buffer[:] = text
        read.append((str(number), buffer, f"{crc32(buffer):08x}"))
    for number, note, checksum in read:  # part 0 holds by now what part 1 holds
        yield Order(id=number, note=bytes(note), etag=checksum)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    try:
        print("imported", OrdersStub(channel).ImportOrders(parts()).imported)
    except grpc.RpcError as error:
        print(error)
        print("parts that the receiver keeps:", len(stored))
        sys.exit(1)
# endregion: show
