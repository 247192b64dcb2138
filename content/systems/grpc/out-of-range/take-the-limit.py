# needs: python3-grpcio
import grpc
from details import details_of, with_details
from google.rpc.error_details_pb2 import ErrorInfo
from shop import serve
from shop_pb2 import CreateOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
stock = 40  # more tomorrow


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        quantity = request.order.quantity
        if quantity > stock:
            text = f"order.quantity {quantity} is more than the {stock} in stock"
            info = ErrorInfo(
                reason="NOT_ENOUGH_STOCK",
                domain="shop.example",
                metadata={"maximum": str(stock)},  # mark
            )
            code = grpc.StatusCode.OUT_OF_RANGE
            context.abort_with_status(with_details(code, text, info))
        return Order(id="o-42", quantity=quantity)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    order = Order(customer="c-7", quantity=50)
    try:
        created = orders.CreateOrder(CreateOrderRequest(order=order))
    except grpc.RpcError as error:
        details = details_of(error)
        if not details or details[0].reason != "NOT_ENOUGH_STOCK":
            raise
        order.quantity = int(details[0].metadata["maximum"])  # mark
        print(f"asked the customer: {order.quantity} are enough")
        created = orders.CreateOrder(CreateOrderRequest(order=order))
    print(f"created {created.id} with {created.quantity}")
# endregion: show
