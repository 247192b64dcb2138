# needs: ruby ruby-grpc
require 'shop'

address = dead_address

# region: show
Thread.new do
  sleep 0.5 # the server comes up later than the client
  serve(PaidOrders.new, port: address[/\d+\z/])
end

channel = GRPC::Core::Channel.new(address, {}, :this_channel_is_insecure)
client = Orders::Stub.new(address, :this_channel_is_insecure, channel_override: channel)

# At start-up, with a time of its own.
ready = GRPC::Core::ConnectivityStates::READY
give_up_at = Time.now + 4
until (state = channel.connectivity_state(true)) == ready # mark
  abort 'no connection within 4 s' unless channel.watch_connectivity_state(state, give_up_at)
end
puts 'connected'

order = client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: Time.now + 1)
puts "#{order.id} is #{order.state}"
# endregion: show
