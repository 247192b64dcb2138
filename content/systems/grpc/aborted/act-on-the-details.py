# needs: python3-grpcio
import grpc
from details import details_of, with_details
from google.rpc.error_details_pb2 import ErrorInfo
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        if dict(context.invocation_metadata())["shop-card"] == "card-2":
            return Order(id="o-1")
        # Three services have to agree. One says no, and the coordinator calls the whole thing off.
        votes = {"stock": "yes", "payment": "card expired", "shipping": "yes"}
        info = ErrorInfo(
            reason="PARTICIPANT_REFUSED", domain="shop.example", metadata=votes
        )
        text = "order was not placed, see details"
        context.abort_with_status(with_details(grpc.StatusCode.ABORTED, text, info))


def place(orders, card):
    request = CreateOrderRequest(order=Order(customer="c-7", quantity=2))
    return orders.CreateOrder(request, metadata=(("shop-card", card),))


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    try:
        order = place(orders, "card-1")
    except grpc.RpcError as error:
        votes = [info.metadata for info in details_of(error)]
        refused = any(vote["payment"] == "card expired" for vote in votes)  # mark
        if error.code() != grpc.StatusCode.ABORTED or not refused:
            raise
        print("asking for another card")
        order = place(orders, "card-2")
    print("created", order.id)
# endregion: show
