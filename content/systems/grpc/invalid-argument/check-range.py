# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        quantity = request.order.quantity
        if not 1 <= quantity <= 5000:
            details = f"order.quantity must be from 1 to 5000, got {quantity}"
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, details)
        return Order(id="o-42", quantity=quantity)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for text in ("1,000", "3000000000", "12 pieces", "1.5", "1000"):
        try:
            quantity = int(text)  # refuses what is no whole number  # mark
            order = Order(customer="c-7", quantity=quantity)  # and this what is no int32
        except ValueError as error:
            print("order.quantity:", error)
            continue
        created = OrdersStub(channel).CreateOrder(CreateOrderRequest(order=order))
        print("created", created.id, "with", created.quantity)
# endregion: show
