# needs: ruby ruby-grpc ruby-jwt
require 'shop'
require 'tokens'

# region: show
# Client → shop → orders. Both ask for a token.
check = TokenCheck.new { |token| 'missing bearer token' unless token }
orders = serve(PaidOrders.new, interceptors: [check])

class FrontOrders < Orders::Service
  def initialize(address)
    super()
    @orders = Orders::Stub.new(address, :this_channel_is_insecure)
  end

  def get_order(request, call)
    raise GRPC::Unauthenticated, 'not accepted' unless bearer(call) == 'demo-token-1'

    @orders.get_order(request) # no token, and its error becomes this method's # mark
  end
end
shop = serve(FrontOrders.new(orders.address))

client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
begin
  metadata = { authorization: 'Bearer demo-token-1' } # what the shop accepts
  puts client.get_order(GetOrderRequest.new(id: 'o-42'), metadata: metadata).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
