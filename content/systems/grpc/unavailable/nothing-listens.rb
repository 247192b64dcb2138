# needs: ruby ruby-grpc
require 'shop'

address = dead_address

# region: show
client = Orders::Stub.new(address, :this_channel_is_insecure)
started = Time.now
begin
  order = client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: started + 5)
  puts order.state
rescue GRPC::BadStatus => e
  warn "#{e.class}: #{e.message}" # mark
  abort "Failed after under 1 s: #{Time.now - started < 1}; the deadline was 5 s away."
end
# endregion: show
