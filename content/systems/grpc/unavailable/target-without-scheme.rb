# needs: ruby ruby-grpc
require 'shop'
require 'uri'

configured = "http://localhost:#{serve(PaidOrders.new).port}"

# region: show
url = URI.parse(configured)
unless url.scheme == 'http' && configured.end_with?(":#{url.port}")
  abort "ORDERS_URL must be http://host:port, found #{configured}"
end
client = Orders::Stub.new("dns:#{url.host}:#{url.port}", :this_channel_is_insecure) # mark
order = client.get_order(GetOrderRequest.new(id: 'o-42'))
puts "#{order.id} is #{order.state}"
# endregion: show
