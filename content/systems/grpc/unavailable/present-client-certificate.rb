# needs: ruby ruby-grpc
require 'certificates'
require 'shop'

authority = Authority.new
issued = authority.issue('orders')

# region: show
own = { private_key: issued.key, cert_chain: issued.cert }
# Only clients with a certificate of this CA.
mutual = GRPC::Core::ServerCredentials.new(authority.cert, [own], true)
shop = serve(PaidOrders.new, credentials: mutual)

renewed = authority.issue('billing')
credentials = GRPC::Core::ChannelCredentials.new(
  authority.cert, renewed.key, renewed.cert # mark
)
client = Orders::Stub.new("localhost:#{shop.port}", credentials)
order = client.get_order(GetOrderRequest.new(id: 'o-42'))
puts "#{order.id} is #{order.state}"
# endregion: show
