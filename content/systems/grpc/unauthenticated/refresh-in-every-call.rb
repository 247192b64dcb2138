# needs: ruby ruby-grpc ruby-jwt
require 'shop'
require 'tokens'

# demo-token-0 has expired.
check = TokenCheck.new { |token| 'token expired' if token == 'demo-token-0' }
shop = serve(PaidOrders.new, interceptors: [check])
client = Orders::Stub.new(shop.address, :this_channel_is_insecure)

# region: show
# A token server that takes a refresh token once, and a used one for a stolen one.
class TokenServer
  attr_reader :renewals, :revoked

  def initialize
    @lock = Mutex.new
    @current = 'demo-refresh-0'
    @renewals = 0
  end

  def renew(refresh_token)
    sleep 0.5
    @lock.synchronize do
      @renewals += 1
      @revoked = true if refresh_token != @current # all that this client ever got
      return if @revoked # invalid_grant

      @current = "demo-refresh-#{@renewals}"
      { token: "demo-token-#{@renewals}", refresh: @current }
    end
  end
end

token_server = TokenServer.new
held = { token: 'demo-token-0', refresh: 'demo-refresh-0' }
calls = Array.new(20) do |n|
  Thread.new do
    metadata = { authorization: "Bearer #{held[:token]}" }
    client.get_order(GetOrderRequest.new(id: "o-#{n}"), metadata: metadata)
  rescue GRPC::Unauthenticated
    renewed = token_server.renew(held[:refresh]) # each call for itself # mark
    held = renewed if renewed
  end
end
calls.each(&:join)
puts "20 calls met the expired token, and asked #{token_server.renewals} times for another"
puts "session: #{token_server.revoked ? 'revoked, the user has to log in again' : 'renewed'}"
# endregion: show
