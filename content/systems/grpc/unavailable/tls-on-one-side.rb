# needs: ruby ruby-grpc
require 'certificates'
require 'shop'

authority = Authority.new

# region: show
issued = authority.issue('orders')
own = { private_key: issued.key, cert_chain: issued.cert }
shop = serve(PaidOrders.new,
             credentials: GRPC::Core::ServerCredentials.new(nil, [own], false))

client = Orders::Stub.new("localhost:#{shop.port}", :this_channel_is_insecure) # mark
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
