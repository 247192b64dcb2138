# needs: python3-grpcio
import grpc
from details import details_of, with_details
from google.rpc.error_details_pb2 import ResourceInfo
from shop import serve
from shop_pb2 import CreateOrderRequest, GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
carts = {"o-41": "c-7"}  # id → customer; both are unique


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        if request.id not in carts:
            context.abort(grpc.StatusCode.NOT_FOUND, f"no order {request.id}")
        return Order(id=request.id, customer=carts[request.id])

    def CreateOrder(self, request, context):
        order = request.order
        for taken, customer in carts.items():
            if taken == order.id or customer == order.customer:
                field = "id" if taken == order.id else "customer"
                text = f"{field} is already used by order {taken}"
                info = ResourceInfo(resource_type="shop.v1.Order", resource_name=taken)  # mark
                code = grpc.StatusCode.ALREADY_EXISTS
                context.abort_with_status(with_details(code, text, info))
        carts[order.id] = order.customer
        return order


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    try:
        orders.CreateOrder(CreateOrderRequest(order=Order(id="o-42", customer="c-7")))
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.ALREADY_EXISTS:
            raise
        print(error.details())
        (conflict,) = details_of(error)
        order = orders.GetOrder(GetOrderRequest(id=conflict.resource_name))  # mark
        print(f"goes on with {order.id} of {order.customer}")
# endregion: show
