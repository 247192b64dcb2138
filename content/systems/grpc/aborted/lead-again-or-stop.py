# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import GetOrderRequest, Order, UpdateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
epoch = 0  # grows with each new leader
shipped_by = []

class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        global epoch
        epoch += 1
        return Order(id="lease", etag=str(epoch))

    def UpdateOrder(self, request, context):
        sent = dict(context.invocation_metadata())["shop-epoch"]
        if sent != str(epoch):
            details = f"epoch {sent} is over, the leader is of epoch {epoch}"
            context.abort(grpc.StatusCode.ABORTED, details)
        shipped_by.append(f"epoch {epoch}")
        return Order(id=request.order.id, state="SHIPPED")


def ship(orders, lease):
    request = UpdateOrderRequest(order=Order(id="o-42"))
    metadata = (("shop-epoch", lease.etag),)
    return orders.UpdateOrder(request, metadata=metadata)


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    old = orders.GetOrder(GetOrderRequest(id="lease"))
    new = orders.GetOrder(GetOrderRequest(id="lease"))
    ship(orders, new)  # the successor
    try:
        ship(orders, old)
        print("worker: shipped")
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.ABORTED:  # mark
            raise
        print("worker: leadership lost, standing by")
    print(f"o-42 was shipped {len(shipped_by)} time, by", *shipped_by)
# endregion: show
