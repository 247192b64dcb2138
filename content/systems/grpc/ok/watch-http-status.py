# needs: python3-grpcio
from collections import Counter

import grpc
from scene import play
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        if request.id != "o-1":
            context.abort(grpc.StatusCode.INTERNAL, "stock is negative")
        return Order(id=request.id)


with (
    serve(Orders()) as shop,
    play("http-chart", upstream=shop.address) as balancer,
    grpc.insecure_channel(balancer.address) as channel,
):
    codes = Counter()
    for n in range(1, 21):
        call = OrdersStub(channel).GetOrder.future(GetOrderRequest(id=f"o-{n}"))
        codes[call.code().name] += 1
    print("the balancer's chart:", balancer.do("chart"))  # mark
    print("the callers' chart:  ", dict(codes))
# endregion: show
