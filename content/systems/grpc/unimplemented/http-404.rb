# needs: ruby ruby-grpc
require 'scene'
require 'shop'

shop = serve(PaidOrders.new)

# region: show
# An ingress with a rule for the paths of the web application, and a 404 for all others.
ingress = play('routes', upstream: shop.address, prefix: '/orders/') # mark

client = Orders::Stub.new(ingress.address, :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
