# needs: ruby ruby-grpc
require 'scene'
require 'shop'

shop = serve(PaidOrders.new)

# region: show
proxy = play('connect-proxy', refuse: 403)
ENV['https_proxy'] = "http://#{proxy.address}"

ENV['no_grpc_proxy'] = '127.0.0.1,.svc.cluster.local' # suffixes, no `*` # mark
client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
order = client.get_order(GetOrderRequest.new(id: 'o-42'))
puts "#{order.id} is #{order.state}; asked of the proxy: #{proxy.ask('asked').size}"
# endregion: show
