# needs: ruby ruby-grpc
require 'certificates'
require 'shop'

# region: show
authority = Authority.new('Company CA')
issued = authority.issue('orders')
own = { private_key: issued.key, cert_chain: issued.cert }
shop = serve(PaidOrders.new,
             credentials: GRPC::Core::ServerCredentials.new(nil, [own], false))

company_root = GRPC::Core::ChannelCredentials.new(authority.cert) # mark
client = Orders::Stub.new("localhost:#{shop.port}", company_root)
order = client.get_order(GetOrderRequest.new(id: 'o-42'))
puts "#{order.id} is #{order.state}"
# endregion: show
