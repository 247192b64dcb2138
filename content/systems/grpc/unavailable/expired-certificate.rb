# needs: ruby ruby-grpc
require 'certificates'
require 'shop'

# region: show
authority = Authority.new
expired = authority.issue('orders', from_day: -30, until_day: -1) # mark
own = { private_key: expired.key, cert_chain: expired.cert }
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
