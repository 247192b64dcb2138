# needs: ruby ruby-grpc
require 'certificates'
require 'shop'

authority = Authority.new
issued = authority.issue('orders')

# region: show
own = { private_key: issued.key, cert_chain: issued.cert }
# Only clients with a certificate of this CA.
mutual = GRPC::Core::ServerCredentials.new(authority.cert, [own], true) # mark
shop = serve(PaidOrders.new, credentials: mutual)

expired = authority.issue('billing', from_day: -90, until_day: -1)
[
  GRPC::Core::ChannelCredentials.new(authority.cert), # sends none # mark
  GRPC::Core::ChannelCredentials.new(authority.cert, expired.key, expired.cert) # mark
].each do |credentials|
  client = Orders::Stub.new("localhost:#{shop.port}", credentials)
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).state
rescue GRPC::BadStatus => e
  puts "#{e.class}: #{e.message}"
end
# endregion: show

exit 1
