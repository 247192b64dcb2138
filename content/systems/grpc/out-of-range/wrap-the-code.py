# needs: python3-grpcio
import grpc
from shop import serve
from shop_pb2 import CreateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
asked = 0


class Storage(OrdersServicer):
    def CreateOrder(self, request, context):
        global asked
        asked += 1
        context.abort(grpc.StatusCode.OUT_OF_RANGE, "insufficient free space")


class Driver(OrdersServicer):
    def __init__(self, storage):
        self._storage = storage

    def CreateOrder(self, request, context):
        try:
            return self._storage.CreateOrder(request)
        except grpc.RpcError as error:
            details = f"failed to create: {error.code().name}: {error.details()}"
        context.abort(grpc.StatusCode.INTERNAL, details)  # mark


with serve(Storage()) as storage, grpc.insecure_channel(storage.address) as inner:
    driver = Driver(OrdersStub(inner))
    with serve(driver) as shop, grpc.insecure_channel(shop.address) as channel:
        for attempt in range(1, 10):
            call = OrdersStub(channel).CreateOrder.future(CreateOrderRequest())
            if attempt == 1:
                print(call.code(), call.details())
            # A caller that knows OUT_OF_RANGE gives up here. This one sees INTERNAL.
            if call.code() in (grpc.StatusCode.OK, grpc.StatusCode.OUT_OF_RANGE):
                break
print(f"the storage was asked {asked} times")
# endregion: show
