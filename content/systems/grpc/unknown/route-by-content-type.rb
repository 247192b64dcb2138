# needs: ruby ruby-grpc
require 'scene'
require 'shop'

shop = serve(PaidOrders.new)

# region: show
# An entrance passes on what has this content type. All others get the page.
page = { status: 500, content: '<!DOCTYPE html><title>Something went wrong</title>' }
rules = ['application/grpc-web', # for browsers; gRPC is not meant
         'application/grpc'] # mark

rules.each do |rule|
  entrance = play('by-content-type', upstream: shop.address, prefix: rule, page: page)
  client = Orders::Stub.new(entrance.address, :this_channel_is_insecure)
  order = client.get_order(GetOrderRequest.new(id: 'o-42'))
  puts "#{rule}: #{order.id} is #{order.state}"
rescue GRPC::BadStatus => e
  puts "#{rule}: the page, with HTTP status #{e.details[/\d+\z/]}"
end
# endregion: show
