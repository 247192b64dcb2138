# needs: ruby ruby-grpc
require 'json'
require 'scene'
require 'shop'

shop = serve(PaidOrders.new)

# region: show
# The proxy from above, its upstream still down for two attempts, now answers in gRPC,
# with grpc-status in its only header block.
unavailable = { fields: { ':status': 200, 'content-type': 'application/grpc',
                          'grpc-status': '14' } } # mark
proxy = play('front', upstream: shop.address, answers: [unavailable, unavailable, 'pass'])

service_config = {
  methodConfig: [{
    name: [{ service: 'shop.v1.Orders', method: 'GetOrder' }], # a read
    retryPolicy: {
      maxAttempts: 4, # the first one included; more than 5 counts as 5
      initialBackoff: '0.2s',
      maxBackoff: '2s',
      backoffMultiplier: 2,
      retryableStatusCodes: ['UNAVAILABLE'] # mark
    }
  }],
  retryThrottling: { maxTokens: 10, tokenRatio: 0.1 }
}
client = Orders::Stub.new(
  proxy.address, :this_channel_is_insecure,
  channel_args: { 'grpc.service_config' => JSON.generate(service_config) }
)
order = client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: Time.now + 4)
proxy.ask('fields').each.with_index(1) do |fields, attempt|
  earlier = fields.fetch('grpc-previous-rpc-attempts', 'none')
  puts "attempt #{attempt}, grpc-previous-rpc-attempts: #{earlier}"
end
puts "#{order.id} is #{order.state}"
# endregion: show
