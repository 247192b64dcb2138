# needs: ruby ruby-grpc
require 'certificates'
require 'shop'
require 'uri'

authority = Authority.new
shop = serve(PaidOrders.new, credentials: authority.server_credentials)
url = URI.parse("https://localhost:#{shop.port}")

# region: show
# One setting decides address and security together, so that they cannot disagree.
credentials =
  case url.scheme
  when 'https' then GRPC::Core::ChannelCredentials.new(authority.cert)
  when 'http' then :this_channel_is_insecure
  else abort "ORDERS_URL must begin with http: or https:, found #{url.scheme}"
  end
client = Orders::Stub.new("#{url.host}:#{url.port}", credentials) # mark
order = client.get_order(GetOrderRequest.new(id: 'o-42'))
puts "#{order.id} is #{order.state}"
# endregion: show
