# needs: python3-grpcio
import sys

import grpc
from schema import load_schema
from shop import serve

# region: show
before = """
enum Delivery { DELIVERY_UNSPECIFIED = 0; STANDARD = 1; }
message Parcel { Delivery delivery = 1; }
service Shipping { rpc Ship(Parcel) returns (Parcel); }
"""
after = before.replace("STANDARD = 1;", "STANDARD = 1; EXPRESS = 2;")
old, old_services = load_schema(before)  # the server's  # mark
new, new_services = load_schema(after)  # the client's


class Shipping(old_services.ShippingServicer):
    def Ship(self, request, context):
        # A number that the enum lacks is kept as it came.
        if request.delivery not in old.Delivery.values():
            details = f"delivery: unknown value {request.delivery}"
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, details)
        return request


add = old_services.add_ShippingServicer_to_server
with serve(Shipping(), add=add) as shop, grpc.insecure_channel(shop.address) as channel:
    client = new_services.ShippingStub(channel)
    try:
        client.Ship(new.Parcel(delivery="EXPRESS"))  # goes out as 2
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
