# needs: ruby ruby-grpc ruby-jwt
require 'scene'
require 'shop'
require 'tokens'

# region: show
check = TokenCheck.new { |token| 'missing bearer token' unless token }
shop = serve(PaidOrders.new, interceptors: [check])

# A gateway that knows HTTP and not gRPC. To a request without this field it says 401.
gateway = play('gateway', upstream: shop.address,
                          field: 'x-api-key', value: 'demo-key-1') # mark

client = Orders::Stub.new(gateway.address, :this_channel_is_insecure)
begin
  metadata = { authorization: 'Bearer demo-token-1' } # what the server wants
  puts client.get_order(GetOrderRequest.new(id: 'o-42'), metadata: metadata).state
rescue GRPC::BadStatus => e
  warn "#{e.class}: #{e.message}"
  abort "calls that reached the server: #{check.requests}"
end
# endregion: show
