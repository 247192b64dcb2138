# needs: ruby ruby-grpc
require 'scene'
require 'shop'

# region: show
# Something accepts connections and closes them at once: a load balancer without a
# healthy backend.
balancer = play('listener', close: true)
client = Orders::Stub.new(balancer.address, :this_channel_is_insecure)

failed = 0
stop_at = Time.now + 0.6
while Time.now < stop_at
  begin
    client.get_order(GetOrderRequest.new(id: 'o-42'))
  rescue GRPC::Unavailable
    failed += 1 # no delay, no limit # mark
  end
end
puts "calls failed in 600 ms: #{failed > 100 ? 'more than 100' : failed}"
puts "connections that the client tried in that time: #{balancer.ask('connections')}" # mark
# endregion: show
