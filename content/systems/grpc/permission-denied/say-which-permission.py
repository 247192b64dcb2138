# needs: python3-grpcio
import grpc
from google.protobuf import any_pb2
from google.rpc import error_details_pb2, status_pb2
from grpc_status import rpc_status
from shop import serve
from shop_pb2 import GetOrderRequest, Order
from shop_pb2_grpc import OrdersServicer, OrdersStub

grants = {"orders.get"}  # of the one caller in this program


# region: show
class Orders(OrdersServicer):
    def CancelOrder(self, request, context):
        # The permission first, before anything is looked up:
        if "orders.cancel" not in grants:
            info = error_details_pb2.ErrorInfo(
                reason="PERMISSION_MISSING",
                domain="shop.example",
                metadata={"permission": "orders.cancel", "resource": f"orders/{request.id}"},
            )
            detail = any_pb2.Any()
            detail.Pack(info)
            status = status_pb2.Status(
                code=grpc.StatusCode.PERMISSION_DENIED.value[0],
                message=f"orders.cancel denied on order {request.id} (or it might not exist)",
                details=[detail],
            )
            context.abort_with_status(rpc_status.to_status(status))  # mark
        if request.id != "o-42":
            context.abort(grpc.StatusCode.NOT_FOUND, f"order {request.id} not found")
        return Order(id=request.id, state="CANCELLED")


def cancel(orders, order_id):
    try:
        return orders.CancelOrder(GetOrderRequest(id=order_id)).state
    except grpc.RpcError as error:
        info = error_details_pb2.ErrorInfo()
        if status := rpc_status.from_call(error):
            status.details[0].Unpack(info)
        missing = info.metadata.get("permission")
        return f"{error.code()}" + (f", missing: {missing}" if missing else "")


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    orders = OrdersStub(channel)
    for order_id in ("o-42", "o-99", "o-99", "o-42"):
        print(f"{order_id}: {cancel(orders, order_id)}")
        if order_id == "o-99":
            grants.add("orders.cancel")
# endregion: show
