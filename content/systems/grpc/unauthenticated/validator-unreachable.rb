# needs: ruby ruby-grpc ruby-jwt
require 'json'
require 'net/http'
require 'shop'
require 'tokens'

# region: show
introspection = URI("http://#{dead_address}/introspect") # the auth service is down

check = TokenCheck.new do |token|
  answer = Net::HTTP.post_form(introspection, token: token)
  'token is not active' unless JSON.parse(answer.body)['active']
rescue StandardError => e
  warn "server log: #{e.class}"
  'token could not be verified' # mark
end
shop = serve(PaidOrders.new, interceptors: [check])

client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
begin
  metadata = { authorization: 'Bearer demo-token-1' } # nothing is wrong with it
  puts client.get_order(GetOrderRequest.new(id: 'o-42'), metadata: metadata).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
