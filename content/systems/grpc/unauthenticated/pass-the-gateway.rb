# needs: ruby ruby-grpc ruby-jwt
require 'scene'
require 'shop'
require 'tokens'

# region: show
check = TokenCheck.new { |token| 'missing bearer token' unless token }
shop = serve(PaidOrders.new, interceptors: [check])

# A gateway that knows HTTP and not gRPC. To a request without this field it says 401.
gateway = play('gateway', upstream: shop.address, field: 'x-api-key', value: 'demo-key-1')

client = Orders::Stub.new(gateway.address, :this_channel_is_insecure)
metadata = {
  'authorization' => 'Bearer demo-token-1', # for the server
  'x-api-key' => 'demo-key-1' # for the gateway # mark
}
order = client.get_order(GetOrderRequest.new(id: 'o-42'), metadata: metadata)
puts "#{order.id} is #{order.state}"
puts "calls that reached the server: #{check.requests}"
# endregion: show
