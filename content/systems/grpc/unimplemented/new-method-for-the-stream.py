# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, ImportSummary, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub


# region: show
class Orders(OrdersServicer):
    def CreateOrder(self, request, context):  # stays what it was
        return Order(id=f"o-{request.order.quantity}")

    def ImportOrders(self, request_iterator, context):  # the stream is a method of its own  # mark
        return ImportSummary(imported=sum(1 for order in request_iterator))


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    basket = [Order(quantity=n) for n in (1, 2)]
    created = orders.CreateOrder(CreateOrderRequest(order=basket[0]))
    print("CreateOrder: created", created.id)
    for count in (0, 1, 2):
        summary = orders.ImportOrders(iter(basket[:count]))
        print(f"ImportOrders: {count} sent, {summary.imported} imported")
# endregion: show
