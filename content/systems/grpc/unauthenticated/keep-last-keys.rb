# needs: ruby ruby-grpc ruby-jwt
require 'shop'
require 'tokens'

issuer = Issuer.new

# region: show
issuer_is_up = true
fetch_keys = lambda do
  raise Errno::ECONNREFUSED unless issuer_is_up

  issuer.jwks
end

keys = fetch_keys.call # without any keys the server does not start
failures = 0
Thread.new do
  loop do
    sleep 0.1
    keys = fetch_keys.call
    failures = 0
  rescue SystemCallError
    failures += 1 # the last keys stay in use; alert on this number # mark
  end
end

check = TokenCheck.new do |token|
  JWT.decode(token, nil, true, algorithms: ['ES256'], jwks: keys) # no request to anybody
  nil # the call may pass
rescue JWT::DecodeError => e
  e.message
end
shop = serve(PaidOrders.new, interceptors: [check])

token = issuer.issue(sub: 'billing', exp: Time.now.to_i + 3600)
issuer_is_up = false
sleep 0.05 until failures >= 3

client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
order = client.get_order(GetOrderRequest.new(id: 'o-42'),
                         metadata: { authorization: "Bearer #{token}" })
puts "the issuer is down; #{order.id} is #{order.state}"
# endregion: show
