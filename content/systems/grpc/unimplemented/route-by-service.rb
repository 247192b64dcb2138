# needs: ruby ruby-grpc
require 'scene'
require 'shop'

shop = serve(PaidOrders.new)

# region: show
# gRPC's path is /<package>.<Service>/<Method>, whatever the address says.
# Everything else gets the ingress's 404.
ingress = play('routes', upstream: shop.address, prefix: '/shop.v1.Orders/') # mark

client = Orders::Stub.new(ingress.address, :this_channel_is_insecure)
order = client.get_order(GetOrderRequest.new(id: 'o-42'))
puts "#{order.id} is #{order.state}"
# endregion: show
