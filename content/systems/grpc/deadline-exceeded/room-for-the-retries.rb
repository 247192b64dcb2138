# needs: ruby ruby-grpc
require 'json'
require 'scene'
require 'shop'

shop = serve(PaidOrders.new)

# region: show
# A proxy whose server is warming up, so that the first two attempts fail.
unavailable = { fields: { ':status': 200, 'content-type': 'application/grpc',
                          'grpc-status': '14', 'grpc-message': 'warming up' } }
proxy = play('front', upstream: shop.address, answers: [unavailable, unavailable, 'pass'])

retry_policy = { maxAttempts: 3,
                 initialBackoff: '0.1s', # mark
                 maxBackoff: '2s',
                 backoffMultiplier: 2,
                 retryableStatusCodes: ['UNAVAILABLE'] }
method = { name: [{ service: 'shop.v1.Orders', method: 'GetOrder' }], # a read
           retryPolicy: retry_policy }
client = Orders::Stub.new(
  proxy.address, :this_channel_is_insecure,
  channel_args: { 'grpc.service_config' => JSON.generate(methodConfig: [method]) }
)
# Worst case: 120 + 240 ms of backoff and three attempts; the deadline leaves room for both.
order = client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: Time.now + 2.6) # mark
puts "#{order.id} is #{order.state}, at attempt #{proxy.ask('requests')}"
# endregion: show
