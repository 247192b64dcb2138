# needs: ruby ruby-grpc
require 'certificates'
require 'shop'

# region: show
authority = Authority.new
hosts = ['orders.shop.example', 'localhost'] # every name that clients dial # mark
issued = authority.issue('orders', hosts: hosts)
own = { private_key: issued.key, cert_chain: issued.cert }
shop = serve(PaidOrders.new,
             credentials: GRPC::Core::ServerCredentials.new(nil, [own], false))

trusted = GRPC::Core::ChannelCredentials.new(authority.cert)
client = Orders::Stub.new("localhost:#{shop.port}", trusted)
order = client.get_order(GetOrderRequest.new(id: 'o-42'))
puts "#{order.id} is #{order.state}"
# endregion: show
