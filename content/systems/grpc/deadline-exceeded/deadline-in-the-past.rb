# needs: ruby ruby-grpc
require 'shop'

shop = serve(PaidOrders.new)

# region: show
client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
{
  'a duration' => 5, # a number is taken for seconds since 1970 # mark
  'made once, at start-up' => Time.now - 60 # mark
}.each do |what, deadline|
  puts client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: deadline).state
rescue GRPC::BadStatus => e
  puts "#{what}: #{e.class}: #{e.message}"
end
# endregion: show

exit 1
