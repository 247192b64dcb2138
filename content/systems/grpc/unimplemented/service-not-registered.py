# needs: python3-grpcio
import sys

import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


# region: show
# In the client's copy of the .proto stands `package shop;`, in the server's `package shop.v1;`.
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    get_order = channel.unary_unary(  # what a stub does
        "/shop.Orders/GetOrder",  # mark
        request_serializer=GetOrderRequest.SerializeToString,
        response_deserializer=Order.FromString,
    )
    try:
        print(get_order(GetOrderRequest(id="o-42")))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
