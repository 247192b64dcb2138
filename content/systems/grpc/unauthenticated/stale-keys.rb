# needs: ruby ruby-grpc ruby-jwt
require 'shop'
require 'tokens'

# region: show
issuer = Issuer.new
keys = issuer.jwks # read once, at the server's start # mark

check = TokenCheck.new do |token|
  JWT.decode(token, nil, true, algorithms: ['ES256'], jwks: keys)
  nil # the call may pass
rescue JWT::DecodeError => e
  e.message
end
shop = serve(PaidOrders.new, interceptors: [check])

older = issuer.issue(sub: 'billing', exp: Time.now.to_i + 3600)
issuer.rotate # the issuer has a new signing key
newer = issuer.issue(sub: 'billing', exp: Time.now.to_i + 3600)

client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
begin
  { older: older, newer: newer }.each do |age, token|
    metadata = { authorization: "Bearer #{token}" }
    client.get_order(GetOrderRequest.new(id: 'o-42'), metadata: metadata)
    puts "#{age} token: accepted"
  end
rescue GRPC::BadStatus => e
  abort "newer token: #{e.class}: #{e.message}"
end
# endregion: show
