# needs: python3-grpcio
import grpc
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
import shop_pb2
from shop import serve
from shop_pb2_grpc import OrdersServicer


class Orders(OrdersServicer):
    def GetOrder(self, request, context):
        return shop_pb2.Order(id=request.id, note=b"\xff\xfe scanned")


# region: show
# In the .proto that the client has, field 6 keeps its type for ever; the text got a number of its own.
schema = descriptor_pb2.FileDescriptorProto.FromString(shop_pb2.DESCRIPTOR.serialized_pb)
order = next(message for message in schema.message_type if message.name == "Order")
order.field.add(
    name="note_text",
    number=7,  # mark
    type=descriptor_pb2.FieldDescriptorProto.TYPE_STRING,
    label=descriptor_pb2.FieldDescriptorProto.LABEL_OPTIONAL,
)
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
    found = get_order(shop_pb2.GetOrderRequest(id="o-42"))
    print(found.id, "with a note of", len(found.note), "bytes, text:", repr(found.note_text))
# endregion: show
