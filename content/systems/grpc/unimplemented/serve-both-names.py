# needs: python3-grpcio
from concurrent.futures import ThreadPoolExecutor

import grpc
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, add_OrdersServicer_to_server


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return Order(id=request.id, state="PAID")


# region: show
orders = Orders()
server = grpc.server(ThreadPoolExecutor(8))
add_OrdersServicer_to_server(orders, server)  # as shop.v1.Orders
get_order = grpc.unary_unary_rpc_method_handler(
    orders.GetOrder,
    request_deserializer=GetOrderRequest.FromString,
    response_serializer=Order.SerializeToString,
)
former = grpc.method_handlers_generic_handler("shop.Orders", {"GetOrder": get_order})
server.add_generic_rpc_handlers((former,))  # mark
port = server.add_insecure_port("127.0.0.1:0")
server.start()

with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
    for path in ("/shop.Orders/GetOrder", "/shop.v1.Orders/GetOrder"):
        call = channel.unary_unary(
            path,
            request_serializer=GetOrderRequest.SerializeToString,
            response_deserializer=Order.FromString,
        )
        print(path, "found", call(GetOrderRequest(id="o-42")).id)
server.stop(None).wait()
# endregion: show
