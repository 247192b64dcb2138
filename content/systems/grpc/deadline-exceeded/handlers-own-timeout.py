# needs: python3-grpcio
import sys
import threading
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
def query(timeout):
    """A database that never answers."""
    if not threading.Event().wait(timeout):
        raise TimeoutError("orders-db: statement timeout")


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        try:
            query(timeout=0.3)  # mark
        except TimeoutError as error:
            context.abort(grpc.StatusCode.DEADLINE_EXCEEDED, str(error))  # mark
        return Order(id=request.id, state="PAID")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    started = time.monotonic()
    try:
        print(OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"), timeout=4))
    except grpc.RpcError as error:
        print(error)
        half = "less" if time.monotonic() - started < 2 else "more"
        print(f"after {half} than half of the 4 s that the caller has")
        sys.exit(1)
# endregion: show
