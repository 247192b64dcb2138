# needs: ruby ruby-grpc ruby-jwt
require 'shop'
require 'tokens'

# region: show
# Client → shop → orders. The shop has a token of its own for orders.
check = TokenCheck.new { |token| 'token not accepted' unless token == 'demo-shop-token' }
orders = serve(PaidOrders.new, interceptors: [check])

class FrontOrders < Orders::Service
  attr_accessor :token

  def initialize(address)
    super()
    @orders = Orders::Stub.new(address, :this_channel_is_insecure)
    @token = 'demo-shop-token'
  end

  def get_order(request, call)
    raise GRPC::Unauthenticated, 'not accepted' unless bearer(call) == 'demo-token-1'

    begin
      @orders.get_order(request, metadata: { authorization: "Bearer #{token}" }) # mark
    rescue GRPC::Unauthenticated
      # The caller's token was good. It is the shop's own that was refused.
      raise GRPC::Internal, 'orders refused the shop' # mark
    end
  end
end
service = FrontOrders.new(orders.address)
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)

['demo-shop-token', 'demo-shop-token-of-last-year'].each do |token|
  service.token = token
  order = client.get_order(GetOrderRequest.new(id: 'o-42'),
                           metadata: { authorization: 'Bearer demo-token-1' })
  puts "#{order.id} is #{order.state}"
rescue GRPC::BadStatus => e
  puts "#{e.class}: #{e.code}:#{e.details}"
end
# endregion: show
