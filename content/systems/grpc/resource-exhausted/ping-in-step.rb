# needs: ruby ruby-grpc
require 'shop'

# region: show
class SlowOrders < Orders::Service
  def get_order(request, _call)
    sleep 4.2 # and until then nothing is sent
    Order.new(id: request.id, state: 'PAID')
  end
end

# At most one ping a second leaves the client.
keepalive = { 'grpc.keepalive_time_ms' => 1000,
              'grpc.http2.max_pings_without_data' => 0 } # gRPC core stops after two
permitted = {
  'one in 5 minutes, the default' => {},
  'one in 500 ms' => { 'grpc.http2.min_ping_interval_without_data_ms' => 500 } # mark
}
calls = permitted.map do |name, server_args|
  # Forgives one ping that comes too early. The default is two, and takes a second longer.
  forgives = { 'grpc.http2.max_ping_strikes' => 1 }
  shop = serve(SlowOrders.new, server_args: { **server_args, **forgives })
  Thread.new do
    client = Orders::Stub.new(shop.address, :this_channel_is_insecure,
                              channel_args: keepalive)
    order = client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: Time.now + 6)
    "#{name}: #{order.id} is #{order.state}"
  rescue GRPC::BadStatus => e
    "#{name}: #{e.class}: #{e.details}" # gRPC core does not call it RESOURCE_EXHAUSTED
  end
end
puts calls.map(&:value)
# endregion: show
