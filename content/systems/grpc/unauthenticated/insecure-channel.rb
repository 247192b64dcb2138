# needs: ruby ruby-grpc
require 'shop'

shop = serve(PaidOrders.new)

# region: show
per_call = GRPC::Core::CallCredentials.new(
  ->(_context) { { authorization: 'Bearer demo-token-1' } }
)
client = Orders::Stub.new(shop.address, :this_channel_is_insecure) # mark
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42'), credentials: per_call).state # mark
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
