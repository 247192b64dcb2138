# needs: python3-grpcio
import grpc
from details import with_details
from google.rpc.error_details_pb2 import BadRequest
from shop import serve
from shop_pb2 import CreateOrderRequest
from shop_pb2_grpc import OrdersServicer, OrdersStub

# region: show
rows = 0


class Orders(OrdersServicer):
    def CreateOrder(self, request, context):
        violation = BadRequest.FieldViolation
        violations = [
            violation(field=f"orders[{row}].quantity", description="must be from 1 to 100")
            for row in range(rows)
        ]
        details = BadRequest(field_violations=violations)  # mark
        text = f"{rows} rows are wrong"
        context.abort_with_status(
            with_details(grpc.StatusCode.INVALID_ARGUMENT, text, details)
        )


with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    for rows in (10, 150, 1000):
        call = OrdersStub(channel).CreateOrder.future(CreateOrderRequest())
        code = call.code()
        packed = dict(call.trailing_metadata() or ()).get("grpc-status-details-bin", b"")
        print(f"{rows} violations, {len(packed)} bytes arrived: {code.name}: {call.details()}")
# endregion: show
