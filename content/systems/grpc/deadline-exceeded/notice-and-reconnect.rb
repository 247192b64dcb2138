# needs: ruby ruby-grpc
require 'json'
require 'scene'
require 'shop'

path = play('relay', port: serve(PaidOrders.new).port)

# region: show
# What a dead connection becomes once it is noticed.
retry_policy = { maxAttempts: 3, initialBackoff: '0.1s', maxBackoff: '1s',
                 backoffMultiplier: 2, retryableStatusCodes: ['UNAVAILABLE'] }
method = { name: [{ service: 'shop.v1.Orders', method: 'GetOrder' }], # a read
           retryPolicy: retry_policy }
client = Orders::Stub.new(
  path.address, :this_channel_is_insecure,
  channel_args: {
    'grpc.keepalive_time_ms' => 300, # both far too short outside of a demonstration # mark
    'grpc.keepalive_timeout_ms' => 500, # mark
    'grpc.service_config' => JSON.generate(methodConfig: [method])
  }
)

order = client.get_order(GetOrderRequest.new(id: 'o-41'))
puts "#{order.id} is #{order.state}"
path.ask('freeze')
order = client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: Time.now + 4)
puts "#{order.id} is #{order.state}"
puts "connections opened: #{path.ask('connections')}"
# endregion: show
