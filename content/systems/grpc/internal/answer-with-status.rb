# needs: ruby ruby-grpc
require 'json'
require 'scene'
require 'shop'

shop = serve(PaidOrders.new)

# region: show
# The same proxy says what happened in gRPC, in its only header block.
refused = { fields: { ':status': 200, 'content-type': 'application/grpc',
                      'grpc-status': '14', # mark
                      'grpc-message': 'upstream refused the connection' } }
proxy = play('front', upstream: shop.address, answers: [refused, 'pass'])

retry_policy = { maxAttempts: 3, initialBackoff: '0.2s', maxBackoff: '1s',
                 backoffMultiplier: 2, retryableStatusCodes: ['UNAVAILABLE'] } # mark
method = { name: [{ service: 'shop.v1.Orders', method: 'GetOrder' }],
           retryPolicy: retry_policy }
client = Orders::Stub.new(
  proxy.address, :this_channel_is_insecure,
  channel_args: { 'grpc.service_config' => JSON.generate(methodConfig: [method]) }
)
order = client.get_order(GetOrderRequest.new(id: 'o-42'))
puts "#{order.id} is #{order.state}", "attempts: #{proxy.ask('requests')}"
# endregion: show
