# needs: ruby ruby-grpc
require 'certificates'
require 'shop'

# region: show
authority = Authority.new('Company CA')
issued = authority.issue('orders')
own = { private_key: issued.key, cert_chain: issued.cert }
shop = serve(PaidOrders.new,
             credentials: GRPC::Core::ServerCredentials.new(nil, [own], false))

public_roots = GRPC::Core::ChannelCredentials.new # those that the gem brings # mark
client = Orders::Stub.new("localhost:#{shop.port}", public_roots)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
