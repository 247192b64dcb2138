# needs: ruby ruby-grpc
require 'scene'
require 'schema'

# region: show
# Field 3 keeps its type for ever; the text form got a number of its own.
load_schema(<<~PROTO)
  package shop.v1;
  message Order {
    string id = 1; int32 quantity = 3; string state = 4; string quantity_text = 7; // mark
  }
  message CreateOrderRequest { Order order = 1; }
  service Orders { rpc CreateOrder(CreateOrderRequest) returns (Order); }
PROTO

server = play('shop-by-rules') # in Node.js, with the .proto as it was
client = Shop::V1::Orders::Stub.new(server.address, :this_channel_is_insecure)
order = { quantity: 12, quantity_text: 'a dozen', state: 'NEW' }
created = client.create_order(Shop::V1::CreateOrderRequest.new(order: order))
puts "quantity #{created.quantity}, text #{created.quantity_text.inspect}, #{created.state}"
# endregion: show
