# needs: ruby ruby-grpc
require 'scene'
require 'shop'

shop = serve(PaidOrders.new)

# region: show
# A proxy that loses the trailers, and the same one after it was mended.
proxy = play('front', upstream: shop.address, answers: ['without trailers', 'pass']) # mark
client = Orders::Stub.new(proxy.address, :this_channel_is_insecure)

begin
  client.get_order(GetOrderRequest.new(id: 'o-42'))
rescue GRPC::BadStatus => e
  puts "without trailers: #{e.class}: #{e.details}" # gRPC core does not call it INTERNAL
end
order = client.get_order(GetOrderRequest.new(id: 'o-42')) # the answer has its grpc-status
puts "with trailers: #{order.id} is #{order.state}"
# endregion: show
