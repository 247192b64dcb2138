# needs: ruby ruby-grpc
require 'json'
require 'scene'
require 'shop'

shop = serve(PaidOrders.new)

# region: show
# What a server without a free connection sends. A server in Ruby can't: it sends its header
# before the status, and then no client retries.
busy = { fields: { ':status': 200, 'content-type': 'application/grpc',
                   'grpc-status': '14', 'grpc-message': 'orders-db: no free connection',
                   'grpc-retry-pushback-ms': '1000' } } # mark
server = play('front', upstream: shop.address, answers: [busy, 'pass'])

service_config = {
  methodConfig: [{
    name: [{ service: 'shop.v1.Orders', method: 'GetOrder' }], # a read
    retryPolicy: { maxAttempts: 3,
                   initialBackoff: '0.05s',
                   maxBackoff: '1s',
                   backoffMultiplier: 2,
                   retryableStatusCodes: ['UNAVAILABLE'] }
  }]
}
client = Orders::Stub.new(
  server.address, :this_channel_is_insecure,
  channel_args: { 'grpc.service_config' => JSON.generate(service_config) }
)
started = Process.clock_gettime(Process::CLOCK_MONOTONIC)
order = client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: Time.now + 4)
waited = Process.clock_gettime(Process::CLOCK_MONOTONIC) - started
puts "#{order.id} is #{order.state}"
puts "attempts: #{server.ask('requests')}; took at least 1000 ms: #{waited >= 0.99}"
# endregion: show
