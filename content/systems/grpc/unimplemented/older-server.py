# needs: python3-grpcio
import sys
from concurrent.futures import ThreadPoolExecutor

import grpc
from shop_pb2 import GetOrderRequest, UpdateOrderRequest
from shop_pb2_grpc import OrdersStub

# region: show
# The server that runs was built before CancelOrder was added to the .proto.
methods = {
    "UpdateOrder": grpc.unary_unary_rpc_method_handler(  # mark
        lambda request, context: request.order,
        request_deserializer=UpdateOrderRequest.FromString,
        response_serializer=lambda order: order.SerializeToString(),
    )
}
service = grpc.method_handlers_generic_handler("shop.v1.Orders", methods)
server = grpc.server(ThreadPoolExecutor(8), handlers=[service])
port = server.add_insecure_port("127.0.0.1:0")
server.start()

with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
    try:
        print(OrdersStub(channel).CancelOrder(GetOrderRequest(id="o-42")))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
    finally:
        server.stop(None)
# endregion: show
