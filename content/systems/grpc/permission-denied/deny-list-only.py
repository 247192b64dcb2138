# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, GetOrderRequest, Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class ReadOnly(grpc.ServerInterceptor):
    # Written when the service had two methods that change something:
    denied = ("/shop.v1.Orders/CreateOrder", "/shop.v1.Orders/CancelOrder")  # mark

    def intercept_service(self, continuation, details):
        if details.method not in self.denied:
            return continuation(details)

        def refuse(request, context):
            context.abort(grpc.StatusCode.PERMISSION_DENIED, "read only")

        return grpc.unary_unary_rpc_method_handler(refuse)


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        return request.order

    def CancelOrder(self, request, context):
        return Order(id=request.id)

    def UpdateOrder(self, request, context):  # came later
        return request.order


with (
    serve(Orders(), interceptors=(ReadOnly(),)) as shop,
    grpc.insecure_channel(shop.address) as channel,
):
    orders = OrdersStub(channel)
    calls = {
        "CreateOrder": orders.CreateOrder.future(CreateOrderRequest()),
        "CancelOrder": orders.CancelOrder.future(GetOrderRequest(id="o-42")),
        "UpdateOrder": orders.UpdateOrder.future(UpdateOrderRequest()),
    }
    for method, call in calls.items():
        print(f"{method}: {call.code().name} {call.details()}".strip())
# endregion: show
