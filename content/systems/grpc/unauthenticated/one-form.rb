# needs: ruby ruby-grpc ruby-jwt
require 'shop'
require 'tokens'

check = TokenCheck.new do |token|
  'authorization is not of the form "Bearer <token>"' unless token == 'demo-token-1'
end
shop = serve(PaidOrders.new, interceptors: [check])

# region: show
# Takes a token as people store it (with scheme, quotes, line end) and gives it the one
# form that is sent.
def authorization(stored)
  token = stored.strip.sub(/\A(["'])(.*)\1\z/, '\2').sub(/\Abearer +/i, '')
  unless token.match?(%r{\A[\w.~+/=-]+\z})
    raise ArgumentError, 'ORDERS_TOKEN holds characters that no token has'
  end

  "Bearer #{token}"
end

client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
['demo-token-1', 'Bearer demo-token-1', "demo-token-1\n", '"demo-token-1"'].each do |stored|
  metadata = { authorization: authorization(stored) } # mark
  order = client.get_order(GetOrderRequest.new(id: 'o-42'), metadata: metadata)
  puts "#{stored.inspect}: #{order.state}"
end
# endregion: show
