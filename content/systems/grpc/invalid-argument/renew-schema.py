# needs: python3-grpcio
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
old, old_services = load_schema(before)
new, new_services = load_schema(after)


class Shipping(new_services.ShippingServicer):  # the server has learnt it first  # mark
    def Ship(self, request, context):
        if request.delivery not in new.Delivery.values():
            details = f"delivery: unknown value {request.delivery}"
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, details)
        return request


add = new_services.add_ShippingServicer_to_server
with serve(Shipping(), add=add) as shop, grpc.insecure_channel(shop.address) as channel:
    parcel = old_services.ShippingStub(channel).Ship(old.Parcel(delivery=2))
    print("old schema, number: accepted, the client reads", parcel.delivery)
    try:
        old.Parcel(delivery="EXPRESS")
    except ValueError as error:
        print("old schema, name:", error)
    parcel = new_services.ShippingStub(channel).Ship(new.Parcel(delivery="EXPRESS"))
    name = new.Delivery.Name(parcel.delivery)
    print("new schema, name: accepted, the client reads", name)
# endregion: show
