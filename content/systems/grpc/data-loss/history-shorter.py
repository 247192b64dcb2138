# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import ListOrdersRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
log = ["o-1", "o-2", "o-3", "o-4", "o-5"]
backup = log[:3]  # of last night
acknowledged = len(log)  # kept outside of the log, and outside of its backup


class Orders(OrdersServicer):
    def ListOrders(self, request, context):
        if len(log) < acknowledged:
            details = (
                f"the log ends at {len(log)}, "
                f"revision {acknowledged} had been acknowledged"
            )
            context.abort(grpc.StatusCode.DATA_LOSS, details)  # mark
        yield from (Order(id=order_id) for order_id in log[request.offset :])


log = backup  # the disk is replaced, the backup restored  # mark
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    try:
        for order in OrdersStub(channel).ListOrders(ListOrdersRequest(offset=4)):
            print(order.id)
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
