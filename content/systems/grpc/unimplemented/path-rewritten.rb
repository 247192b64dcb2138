# needs: ruby ruby-grpc
require 'scene'
require 'shop'

shop = serve(PaidOrders.new)

# region: show
# A route for the prefix /shop.v1.Orders/ that rewrites the prefix to /.
proxy = play('routes', upstream: shop.address,
                       prefix: '/shop.v1.Orders/', rewrite: '/') # mark

client = Orders::Stub.new(proxy.address, :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
