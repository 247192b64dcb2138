# needs: python3-grpcio
import json

import grpc
from shop import serve
from shop_pb2 import Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
class Orders(OrdersServicer):
    def UpdateOrder(self, request, context):
        note = request.order.note.decode()
        if len(note) > 20:
            details = f'order.note must have at most 20 characters, got "{note}"'  # mark
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, details)
        return request.order


note = b"door code 4711, ring twice"  # typed by a customer
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    try:
        orders.UpdateOrder(UpdateOrderRequest(order=Order(id="o-42", note=note)))
    except grpc.RpcError as error:
        line = {"level": "warning", "method": "UpdateOrder", "error": error.details()}
        print(json.dumps(line))
# endregion: show
