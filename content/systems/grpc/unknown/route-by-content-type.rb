# needs: ruby ruby-grpc
require 'scene'
require 'shop'

shop = serve(PaidOrders.new)

# region: show
# The entrance passes on what has this content type. All others get the page.
page = { status: 500, content: '<!DOCTYPE html><title>Something went wrong</title>' }
entrance = play('by-content-type', upstream: shop.address,
                                   prefix: 'application/grpc', page: page) # mark

client = Orders::Stub.new(entrance.address, :this_channel_is_insecure)
order = client.get_order(GetOrderRequest.new(id: 'o-42'))
puts "#{order.id} is #{order.state}"
# endregion: show
