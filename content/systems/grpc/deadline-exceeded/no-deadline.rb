# needs: ruby ruby-grpc
require 'shop'

# region: show
class HangingOrders < Orders::Service
  def get_order(_request, _call) = sleep # as a handler behind a lock does
end

shop = serve(HangingOrders.new, pool_size: 20)
client = Orders::Stub.new(shop.address, :this_channel_is_insecure)

calls = Array.new(20) do
  Thread.new { client.get_order(GetOrderRequest.new(id: 'o-42')) } # no deadline # mark
end
sleep 1.5
open = calls.count(&:alive?)
puts "after more than 1 s: #{open} calls open, none answered, none failed"
begin
  client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: Time.now + 1)
rescue GRPC::BadStatus => e
  # Each of them holds a thread of the server, which has no other left.
  puts "the next caller: #{e.class}: #{e.code}:#{e.details}" # mark
end
# endregion: show

calls.each(&:kill)
