# needs: ruby ruby-grpc
require 'json'
require 'scene'
require 'shop'

shop = serve(PaidOrders.new)

# region: show
answers = [{ reset: 'NGHTTP2_INTERNAL_ERROR' }, 'pass']
proxy = play('front', upstream: shop.address, answers: answers)

service_config = {
  methodConfig: [{
    # Reads only, one method by name.
    name: [{ service: 'shop.v1.Orders', method: 'GetOrder' }], # mark
    retryPolicy: { maxAttempts: 2,
                   initialBackoff: '0.3s',
                   maxBackoff: '1s',
                   backoffMultiplier: 2,
                   retryableStatusCodes: %w[UNAVAILABLE INTERNAL] } # mark
  }]
}
client = Orders::Stub.new(
  proxy.address, :this_channel_is_insecure,
  channel_args: { 'grpc.service_config' => JSON.generate(service_config) }
)
order = client.get_order(GetOrderRequest.new(id: 'o-42'))
puts "#{order.id} is #{order.state}, attempts: #{proxy.ask('requests')}"
# endregion: show
