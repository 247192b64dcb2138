# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
attempts = shipped = 0


class ContendedOrders(OrdersServicer):
    def UpdateOrder(self, request, context):
        global attempts, shipped
        attempts += 1
        if attempts < 4:
            context.abort(grpc.StatusCode.ABORTED, "transaction was aborted")
        shipped += 1
        return Order(id=request.order.id, state="SHIPPED")


def in_transaction(work):
    while True:
        try:
            return work()
        except grpc.RpcError as error:
            if error.code() != grpc.StatusCode.ABORTED:
                raise


mails = []
with serve(ContendedOrders()) as shop, grpc.insecure_channel(shop.address) as channel:

    def ship():
        mails.append("your order o-42 is on its way")  # runs with each attempt  # mark
        OrdersStub(channel).UpdateOrder(UpdateOrderRequest(order=Order(id="o-42")))

    in_transaction(ship)
print(f"orders shipped: {shipped}; mails sent: {len(mails)}")
# endregion: show
