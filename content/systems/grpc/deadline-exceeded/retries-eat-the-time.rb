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

retry_policy = { maxAttempts: 4,
                 initialBackoff: '1s', # mark
                 maxBackoff: '5s',
                 backoffMultiplier: 2,
                 retryableStatusCodes: ['UNAVAILABLE'] }
method = { name: [{ service: 'shop.v1.Orders', method: 'GetOrder' }], # a read
           retryPolicy: retry_policy }
client = Orders::Stub.new(
  proxy.address, :this_channel_is_insecure,
  channel_args: { 'grpc.service_config' => JSON.generate(methodConfig: [method]) }
)
begin
  # 1 s before the second attempt and 2 s before the third, each ± 20 %.
  puts client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: Time.now + 1.8).state # mark
rescue GRPC::BadStatus => e
  warn "#{e.class}: #{e.message}"
  abort "attempts: #{proxy.ask('requests')}"
end
# endregion: show
