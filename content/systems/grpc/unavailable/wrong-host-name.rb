# needs: ruby ruby-grpc
require 'certificates'
require 'shop'

# region: show
authority = Authority.new
issued = authority.issue('orders', hosts: ['orders.shop.example']) # mark
own = { private_key: issued.key, cert_chain: issued.cert }
shop = serve(PaidOrders.new,
             credentials: GRPC::Core::ServerCredentials.new(nil, [own], false))

trusted = GRPC::Core::ChannelCredentials.new(authority.cert)
client = Orders::Stub.new("localhost:#{shop.port}", trusted)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
