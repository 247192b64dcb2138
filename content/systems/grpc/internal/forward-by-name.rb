# needs: ruby ruby-grpc
require 'scene'
require 'shop'

# region: show
class RequestLog < GRPC::ServerInterceptor
  def request_response(call:, **)
    puts "server: #{call.metadata.slice('content-length', 'x-request-id', 'accept-language')}"
    yield
  end
end
shop = serve(PaidOrders.new, interceptors: [RequestLog.new])

incoming = {
  'connection' => 'keep-alive',
  'content-length' => '24',
  'x-request-id' => 'req-0b9f',
  'accept-language' => 'de'
}
FORWARDED = %w[x-request-id accept-language traceparent].freeze
metadata = incoming.slice(*FORWARDED) # mark

proxy = play('front', upstream: shop.address, answers: ['pass'])
client = Orders::Stub.new(proxy.address, :this_channel_is_insecure)
order = client.get_order(GetOrderRequest.new(id: 'o-42'), metadata: metadata)
puts "#{order.id} is #{order.state}"
# endregion: show
