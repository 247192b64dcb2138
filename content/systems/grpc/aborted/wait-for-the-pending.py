# needs: python3-grpcio
import json
import time

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
pending, cancelled = set(), set()
runs = 0


class Orders(OrdersServicer):
    def CancelOrder(self, request, context):
        global runs
        if request.id in pending:
            details = f"an operation on order {request.id} is pending"
            context.abort(grpc.StatusCode.ABORTED, details)
        if request.id not in cancelled:  # else it is done already: say so
            runs += 1
            pending.add(request.id)
            time.sleep(0.8)
            cancelled.add(request.id)  # before it stops being pending
            pending.remove(request.id)
        return Order(id=request.id, state="CANCELLED")


retry = {
    "maxAttempts": 5,
    "initialBackoff": "0.4s",
    "maxBackoff": "1s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["ABORTED"],  # for this one method, which may run twice  # mark
}
name = {"service": "shop.v1.Orders", "method": "CancelOrder"}
config = json.dumps({"methodConfig": [{"name": [name], "retryPolicy": retry}]})
options = (("grpc.service_config", config),)
with serve(Orders()) as shop, grpc.insecure_channel(shop.address, options) as channel:
    orders = OrdersStub(channel)
    try:
        orders.CancelOrder(GetOrderRequest(id="o-42"), timeout=0.3)
    except grpc.RpcError:
        order = orders.CancelOrder(GetOrderRequest(id="o-42"))
        print(f"{order.id} is {order.state}; operations: {runs}")
# endregion: show
