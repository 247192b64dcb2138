# needs: ruby ruby-grpc
require 'shop'

# region: show
['orders.shop.invalid:50051', 'http://localhost:50051'].each do |target|
  client = Orders::Stub.new(target, :this_channel_is_insecure) # mark
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).state
rescue GRPC::BadStatus => e
  # What follows says what the resolver said, and whether to A or to AAAA.
  puts "#{e.class}: #{e.code}:#{e.details.split(': ').first}"
end
# endregion: show

exit 1
