# needs: python3-grpcio
from binascii import crc32
from dataclasses import dataclass

import grpc
from shop import serve
from shop_pb2 import Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
right = bytes([2])


@dataclass
class Replica:
    content: bytes = right
    checksum: int = crc32(right)
    written: int = 1


replicas = [Replica(), Replica(), Replica()]


def sound_copies():
    return sum(crc32(replica.content) == replica.checksum for replica in replicas)


class Orders(OrdersServicer):
    def UpdateOrder(self, request, context):
        newest = max(replicas, key=lambda replica: replica.written)  # mark
        content, checksum = newest.content, crc32(newest.content)  # mark
        replicas[:] = [Replica(content, checksum, newest.written) for _ in replicas]
        return Order(state="REPAIRED")


# The disk of one replica flips a bit, and the reboot touches the file.
replicas[0].content = bytes([right[0] ^ 0b0010_0000])
replicas[0].written = 2
print("sound copies before the repair:", sound_copies())
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    answer = OrdersStub(channel).UpdateOrder(UpdateOrderRequest())
same = sum(replica.content == right for replica in replicas)
print(f"{answer.state}: {sound_copies()} copies pass the check, {same} of them are right")
# endregion: show
