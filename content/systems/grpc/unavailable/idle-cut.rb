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

# A load balancer that closes a connection over which nothing is sent for 1.5 s.
balancer = play('relay', port: serve(SlowOrders.new).port, idleMs: 1500)

client = Orders::Stub.new(balancer.address, :this_channel_is_insecure) # no keepalive # mark
started = Time.now
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: started + 4).state
rescue GRPC::BadStatus => e
  warn "#{e.class}: #{e.message}"
  abort "cut after more than #{(Time.now - started).floor} s of silence"
end
# endregion: show
