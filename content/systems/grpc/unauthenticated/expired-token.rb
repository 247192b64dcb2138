# needs: ruby ruby-grpc ruby-jwt
require 'shop'
require 'tokens'

issuer = Issuer.new

# region: show
check = TokenCheck.new do |token|
  JWT.decode(token, nil, true, algorithms: ['ES256'], jwks: issuer.jwks)
  nil # the call may pass
rescue JWT::DecodeError => e
  e.message # mark
end
shop = serve(PaidOrders.new, interceptors: [check])

# The client read its token once, at its start, and keeps it.
token = issuer.issue(sub: 'billing', exp: Time.now.to_i - 60) # mark

client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
begin
  metadata = { authorization: "Bearer #{token}" }
  puts client.get_order(GetOrderRequest.new(id: 'o-42'), metadata: metadata).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
