# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
stored = {"eu": {"o-41", "o-42", "o-43"}}  # region → orders


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        region = dict(context.invocation_metadata())["shop-region"]
        if request.id not in stored.get(region, ()):
            details = "Requested entity was not found."
            context.abort(grpc.StatusCode.NOT_FOUND, details)
        return Order(id=request.id)


invoices = {"o-41", "o-42", "o-43"}  # local copies, synchronised each night
with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for region in ("eu", "us"):  # the second night runs with a new default
        for order_id in sorted(invoices):
            try:
                metadata = (("shop-region", region),)
                OrdersStub(channel).GetOrder(GetOrderRequest(id=order_id), metadata=metadata)
            except grpc.RpcError as error:
                if error.code() != grpc.StatusCode.NOT_FOUND:
                    raise
                invoices.discard(order_id)  # mark
        print(f"after the night with region {region}: {len(invoices)} of 3 invoices left")
print("orders that were really deleted:", 3 - len(stored["eu"]))
# endregion: show
