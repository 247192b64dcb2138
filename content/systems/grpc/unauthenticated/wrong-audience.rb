# needs: ruby ruby-grpc ruby-jwt
require 'shop'
require 'tokens'

issuer = Issuer.new

# region: show
check = TokenCheck.new do |token|
  JWT.decode(token, nil, true, algorithms: ['ES256'], jwks: issuer.jwks,
                               aud: 'orders', verify_aud: true) # mark
  nil # the call may pass
rescue JWT::DecodeError => e
  e.message
end
shop = serve(PaidOrders.new, interceptors: [check])

# Signed, not expired, and for the neighbour.
token = issuer.issue(sub: 'billing', aud: 'inventory', exp: Time.now.to_i + 3600) # mark

client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
begin
  metadata = { authorization: "Bearer #{token}" }
  puts client.get_order(GetOrderRequest.new(id: 'o-42'), metadata: metadata).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
