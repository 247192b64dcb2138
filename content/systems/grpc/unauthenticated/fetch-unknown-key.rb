# needs: ruby ruby-grpc ruby-jwt
require 'base64'
require 'shop'
require 'tokens'

issuer = Issuer.new

# region: show
keys = issuer.jwks
fetched_at = Time.now - 600
fetches = 0

# ruby-jwt asks for keys, and asks again with `invalidate` when a key id is not among them.
# At most one fetch in 30 s: the key id comes from the caller, and anybody can invent one.
loader = lambda do |options|
  if options[:invalidate] && Time.now - fetched_at > 30
    keys = issuer.jwks # mark
    fetched_at = Time.now
    fetches += 1
  end
  keys
end

check = TokenCheck.new do |token|
  JWT.decode(token, nil, true, algorithms: ['ES256'], jwks: loader) # mark
  nil # the call may pass
rescue JWT::DecodeError => e
  e.message
end
shop = serve(PaidOrders.new, interceptors: [check])

issuer.rotate
newer = issuer.issue(sub: 'billing', exp: Time.now.to_i + 3600)
head = Base64.urlsafe_encode64('{"alg":"ES256","kid":"key-99"}', padding: false)
invented = "#{head}.e30.c2ln"

client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
results = { accepted: 0, refused: 0 }
[*Array.new(20, invented), newer].each do |token|
  metadata = { authorization: "Bearer #{token}" }
  client.get_order(GetOrderRequest.new(id: 'o-42'), metadata: metadata)
  results[:accepted] += 1
rescue GRPC::Unauthenticated
  results[:refused] += 1
end
puts format('invented keys: %<refused>d refused; new key: %<accepted>d accepted', results)
puts "key fetches: #{fetches}"
# endregion: show
