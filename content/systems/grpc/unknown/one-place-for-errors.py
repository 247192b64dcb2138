# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Guard(grpc.ServerInterceptor):
    """Every unary handler goes through here: what it raises ends in a status of ours."""

    def intercept_service(self, continuation, details):
        handler = continuation(details)
        if handler is None or handler.unary_unary is None:
            return handler  # streams need the same, around their iterator

        def guarded(request, context):
            try:
                return handler.unary_unary(request, context)
            except Exception as error:
                if context.code() is not None:  # it has called abort()
                    raise
                reference = "err-5f1c"  # random, in the log and in the answer
                print(f"server log: {reference} {details.method} {error!r}")  # mark
                context.abort(grpc.StatusCode.INTERNAL, f"reference {reference}")  # mark

        return grpc.unary_unary_rpc_method_handler(
            guarded, handler.request_deserializer, handler.response_serializer
        )


class Orders(OrdersServicer):
    prices = {"c-7": 2}

    def GetOrder(self, request, context):
        if request.id == "o-404":
            context.abort(grpc.StatusCode.NOT_FOUND, "no order o-404")
        return Order(id=request.id, quantity=self.prices.get(request.id) * 2)


with serve(Orders(), interceptors=(Guard(),)) as shop:
    with grpc.insecure_channel(shop.address) as channel:
        for order_id in ("o-42", "o-404"):
            try:
                OrdersStub(channel).GetOrder(GetOrderRequest(id=order_id))
            except grpc.RpcError as error:
                print("client:", error.code(), error.details())
# endregion: show
