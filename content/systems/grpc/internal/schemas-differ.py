# needs: python3-grpcio
import sys

import grpc
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
import shop_pb2
from shop import serve
from shop_pb2_grpc import OrdersServicer


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return shop_pb2.Order(id=request.id, note=b"\xff\xfe scanned")


# region: show
# In the .proto that the client has, somebody made field 6, bytes on the server, a string.
schema = descriptor_pb2.FileDescriptorProto.FromString(shop_pb2.DESCRIPTOR.serialized_pb)
for message in schema.message_type:
    for field in message.field:
        if (message.name, field.name) == ("Order", "note"):
            field.type = descriptor_pb2.FieldDescriptorProto.TYPE_STRING  # mark
pool = descriptor_pool.DescriptorPool()
pool.Add(schema)
Order = message_factory.MessageFactory(pool).GetPrototype(
    pool.FindMessageTypeByName("shop.v1.Order")
)

with serve(Orders()) as shop, grpc.insecure_channel(shop.address) as channel:
    get_order = channel.unary_unary(
        "/shop.v1.Orders/GetOrder",
        request_serializer=shop_pb2.GetOrderRequest.SerializeToString,
        response_deserializer=Order.FromString,
    )
    try:
        print(get_order(shop_pb2.GetOrderRequest(id="o-42")))
    except grpc.RpcError as error:
        print(error)
        sys.exit(1)
# endregion: show
