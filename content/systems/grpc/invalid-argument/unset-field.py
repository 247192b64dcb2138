# needs: python3-grpcio
import sys

import grpc
from schema import load_schema
from shop import serve

# region: show
schema = """
message Stock {
  string sku = 1;
  int32 quantity = 2;
}
service Warehouse { rpc SetStock(Stock) returns (Stock); }
"""
messages, services = load_schema(schema)


class Warehouse(services.WarehouseServicer):
    def SetStock(self, request, context):
        if not request.quantity:  # mark
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, "quantity is required")
        return request


add = services.add_WarehouseServicer_to_server
with serve(Warehouse(), add=add) as shop, grpc.insecure_channel(shop.address) as channel:
    client = services.WarehouseStub(channel)
    try:
        client.SetStock(messages.Stock(sku="tea-200g", quantity=5))
        client.SetStock(messages.Stock(sku="tea-200g", quantity=0))  # sold out
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
