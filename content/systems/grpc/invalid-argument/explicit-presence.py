# needs: python3-grpcio
import grpc
from schema import load_schema
from shop import serve

# region: show
schema = """
message Stock {
  string sku = 1;
  optional int32 quantity = 2; // the difference
}
service Warehouse { rpc SetStock(Stock) returns (Stock); }
"""
messages, services = load_schema(schema)


class Warehouse(services.WarehouseServicer):
    def SetStock(self, request, context):
        if not request.HasField("quantity"):  # mark
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, "quantity is required")
        return request


add = services.add_WarehouseServicer_to_server
with serve(Warehouse(), add=add) as shop, grpc.insecure_channel(shop.address) as channel:
    client = services.WarehouseStub(channel)
    try:
        client.SetStock(messages.Stock(sku="tea-200g"))
    except grpc.RpcError as error:
        print("left out:", error.code().name, error.details())
    sold_out = client.SetStock(messages.Stock(sku="tea-200g", quantity=0))
    print("set to 0: accepted, quantity is", sold_out.quantity)
# endregion: show
