# needs: ruby ruby-grpc
require 'scene'
require 'schema'

# region: show
# The client's copy of the .proto: somebody made field 3, an int32 on the server, a string.
load_schema(<<~PROTO)
  package shop.v1;
  message Order { string id = 1; string quantity = 3; string state = 4; } // mark
  message CreateOrderRequest { Order order = 1; }
  service Orders { rpc CreateOrder(CreateOrderRequest) returns (Order); }
PROTO

server = play('shop-by-rules')
client = Shop::V1::Orders::Stub.new(server.address, :this_channel_is_insecure)
begin
  order = { quantity: 'a dozen', state: 'NEW' }
  puts client.create_order(Shop::V1::CreateOrderRequest.new(order: order)).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
