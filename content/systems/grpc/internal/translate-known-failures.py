# needs: python3-grpcio
import json

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
asked = 0


def find_order(order_id):
    global asked
    asked += 1
    if asked == 1:
        raise ConnectionRefusedError("orders-db refused the connection")
    return Order(id=order_id, state="PAID")


known = {ConnectionRefusedError: grpc.StatusCode.UNAVAILABLE}  # mark


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        try:
            return find_order(request.id)
        except Exception as error:
            reference = "err-5f1c"  # random, in the log and in the answer
            print(f"server log: {reference} {error!r}")
            code = known.get(type(error), grpc.StatusCode.INTERNAL)  # mark
            context.abort(code, f"orders cannot be read, reference {reference}")


name = {"service": "shop.v1.Orders", "method": "GetOrder"}
retry = {
    "maxAttempts": 3,
    "initialBackoff": "0.2s",
    "maxBackoff": "1s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAVAILABLE"],
}
config = json.dumps({"methodConfig": [{"name": [name], "retryPolicy": retry}]})
options = (("grpc.service_config", config),)
with serve(Orders()) as shop, grpc.insecure_channel(shop.address, options) as channel:
    order = OrdersStub(channel).GetOrder(GetOrderRequest(id="o-42"))
    print(f"client: {order.id} is {order.state}, attempt {asked}")
# endregion: show
