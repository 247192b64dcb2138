# needs: python3-grpcio
import threading
from concurrent.futures import ThreadPoolExecutor

import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest, GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
carts = []  # the server chooses the id


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        for cart in carts:
            if cart.customer == request.id:
                return cart
        context.abort(grpc.StatusCode.NOT_FOUND, f"no open cart of {request.id}")

    def CreateOrder(self, request, context):
        cart = Order(id=f"o-{len(carts) + 1}", customer=request.order.customer)
        carts.append(cart)
        return cart


tabs = 5  # one customer, five tabs of one browser
all_have_looked = threading.Barrier(tabs)


def open_cart(customer):
    """Returns whether the cart was missing."""
    look = orders.GetOrder.future(GetOrderRequest(id=customer))
    missing = look.code() == grpc.StatusCode.NOT_FOUND
    all_have_looked.wait()
    if missing:
        orders.CreateOrder(CreateOrderRequest(order=Order(customer=customer)))  # mark
    return missing


# One thread at the server: no two handlers run at a time.
with serve(Orders(), threads=1) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    with ThreadPoolExecutor(tabs) as pool:
        missed = sum(pool.map(open_cart, ["c-7"] * tabs))
    shown = orders.GetOrder(GetOrderRequest(id="c-7")).id
print(f"looked first: {tabs}, told NOT_FOUND: {missed}")
print(f"open carts of c-7: {len(carts)}, and a look shows only {shown}")
# endregion: show
