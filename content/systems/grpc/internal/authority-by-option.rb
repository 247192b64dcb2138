# needs: ruby ruby-grpc
require 'scene'
require 'shop'

proxy = play('front', upstream: serve(PaidOrders.new).address, answers: ['pass'])

# region: show
client = Orders::Stub.new(
  proxy.address, :this_channel_is_insecure,
  channel_args: { 'grpc.default_authority' => 'shop.example' } # mark
)
order = client.get_order(GetOrderRequest.new(id: 'o-42'))
puts "#{order.id} is #{order.state}"

fields = proxy.ask('fields').first # what the proxy was asked
puts "authority: #{fields[':authority']}, host: #{fields['host'] || 'none'}" # mark
# endregion: show
