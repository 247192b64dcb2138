# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        metadata = dict(context.invocation_metadata())
        if "customer-id" not in metadata:
            details = "metadata field customer-id is missing"
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, details)  # mark
        return Order(id=request.id, customer=metadata["customer-id"])


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for metadata in ((), (("customer-id", "c-7"),)):
        try:
            request = GetOrderRequest(id="o-42")
            order = OrdersStub(channel).GetOrder(request, metadata=metadata)
            print(f"with: {order.id} of {order.customer}")
        except grpc.RpcError as error:
            print("without:", error.code(), error.details())
# endregion: show
