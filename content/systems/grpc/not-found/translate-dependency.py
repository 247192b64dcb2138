# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Prices(OrdersServicer):  # another service
    def GetOrder(self, request, context):
        context.abort(grpc.StatusCode.NOT_FOUND, f"no price list {request.id}")


class Orders(OrdersServicer):
    saved = {"o-42": "2026-11"}  # id → price list

    def GetOrder(self, request, context):
        if request.id not in self.saved:
            details = f"order {request.id} not found"
            context.abort(grpc.StatusCode.NOT_FOUND, details)
        try:
            prices.GetOrder(GetOrderRequest(id=self.saved[request.id]))
        except grpc.RpcError as error:
            print("log of orders: prices said", error.code(), error.details())
            details = "the price list of this order cannot be read"
            context.abort(grpc.StatusCode.INTERNAL, details)  # mark
        return Order(id=request.id, state="PAID")


with serve(Prices()) as other, grpc.insecure_channel(other.address) as to_prices:
    prices = OrdersStub(to_prices)
    with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
        for order_id in ("o-43", "o-42"):
            try:
                OrdersStub(channel).GetOrder(GetOrderRequest(id=order_id))
            except grpc.RpcError as error:
                gone = error.code() == grpc.StatusCode.NOT_FOUND
                verdict = "no such order" if gone else f"unknown, keep it ({error.code()})"
                print(f"{order_id}: {verdict}")
# endregion: show
