# needs: ruby ruby-grpc
require 'scene'
require 'shop'

# region: show
class SlowOrders < Orders::Service
  def get_order(request, _call)
    sleep 2.5 # and until then nothing is sent
    Order.new(id: request.id, state: 'PAID')
  end
end

# Allows what the client does below; by default a server allows a ping in 5 minutes.
shop = serve(SlowOrders.new,
             server_args: { 'grpc.http2.min_ping_interval_without_data_ms' => 500 })

# A load balancer that closes a connection over which nothing is sent for 1.5 s.
balancer = play('relay', port: shop.port, idleMs: 1500)

client = Orders::Stub.new(
  balancer.address, :this_channel_is_insecure,
  channel_args: { 'grpc.keepalive_time_ms' => 1000, # for this balancer # mark
                  'grpc.keepalive_timeout_ms' => 1000,
                  'grpc.http2.max_pings_without_data' => 0 } # gRPC core stops after two # mark
)
order = client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: Time.now + 4)
puts "#{order.id} is #{order.state}"
# endregion: show
