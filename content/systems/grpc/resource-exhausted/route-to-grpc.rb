# needs: ruby ruby-grpc
require 'scene'
require 'shop'

shop = serve(PaidOrders.new)

# region: show
# A website passes on what has this content type. All others are welcome to the page.
page = { status: 200, content: '<html><body>Welcome to the shop</body></html>' }
rules = ['application/grpc-web', # for browsers; gRPC is not meant
         'application/grpc'] # mark

rules.each do |rule|
  website = play('by-content-type', upstream: shop.address, prefix: rule, page: page)
  client = Orders::Stub.new(website.address, :this_channel_is_insecure)
  order = client.get_order(GetOrderRequest.new(id: 'o-42'))
  puts "#{rule}: #{order.id} is #{order.state}"
rescue GRPC::BadStatus => e
  puts "#{rule}: #{e.class}: #{e.details}" # gRPC core looks at the type, not at the text
end
# endregion: show
