# needs: ruby ruby-grpc ruby-jwt
require 'shop'
require 'tokens'

# region: show
# Asks the auth service, which is away for the first two times.
class AuthService
  attr_reader :checks

  def active?(token)
    @checks = @checks.to_i + 1
    raise Errno::ECONNREFUSED if @checks <= 2

    token == 'demo-token-1'
  end
end
auth = AuthService.new

check = TokenCheck.new do |token|
  'token not accepted' unless auth.active?(token)
rescue SystemCallError
  # Nobody has looked at the token, so nothing can be said against it.
  raise GRPC::Unavailable, 'cannot check tokens now' # mark
end
shop = serve(PaidOrders.new, interceptors: [check])

client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
attempts = 0
begin
  attempts += 1
  # A read: a write must not be repeated unseen. A server in Ruby sends its header before
  # the status, which ends all retries of a retry policy; so the loop is the client's own.
  order = client.get_order(GetOrderRequest.new(id: 'o-42'),
                           metadata: { authorization: 'Bearer demo-token-1' })
rescue GRPC::Unavailable
  raise if attempts == 4

  sleep rand * 0.1 * (2**attempts)
  retry # with the same token # mark
end
puts "#{order.id} is #{order.state}, after #{auth.checks} checks"
# endregion: show
