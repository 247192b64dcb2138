# needs: ruby ruby-grpc ruby-jwt
require 'scene'
require 'shop'
require 'tokens'

check = TokenCheck.new { |token| 'missing bearer token' unless token }
shop = serve(PaidOrders.new, interceptors: [check])

# region: show
# Somebody on the path: a proxy, a switch, the neighbour in the same network.
on_the_path = play('front', upstream: shop.address, answers: ['pass'])
client = Orders::Stub.new(on_the_path.address, :this_channel_is_insecure)
request = GetOrderRequest.new(id: 'o-42')

per_call = GRPC::Core::CallCredentials.new(
  ->(_context) { { authorization: 'Bearer demo-token-1' } }
)
begin
  client.get_order(request, credentials: per_call)
rescue GRPC::Unauthenticated => e
  puts "as credentials: #{e.details}" # not sent
end
metadata = { authorization: 'Bearer demo-token-1' } # as metadata, no complaint # mark
order = client.get_order(request, metadata: metadata)
puts "as metadata: #{order.id} is #{order.state}"
puts "read on the path: #{on_the_path.ask('fields').last['authorization']}" # mark
# endregion: show
