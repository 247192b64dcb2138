# needs: ruby ruby-grpc ruby-jwt
require 'shop'
require 'tokens'

# demo-token-1 has expired.
check = TokenCheck.new { |token| 'token expired' unless token == 'demo-token-2' }
shop = serve(PaidOrders.new, interceptors: [check])
client = Orders::Stub.new(shop.address, :this_channel_is_insecure)

# region: show
class Session
  attr_reader :fetched, :token

  def initialize
    @lock = Mutex.new
    @fetched = 0
    @token = 'demo-token-1'
  end

  # Renews the token that was refused. Who comes while that runs waits for its result.
  def refresh(refused)
    @lock.synchronize do
      return if @token != refused # somebody else has renewed it already

      @fetched += 1
      sleep 0.5 # the token server takes its time
      @token = 'demo-token-2'
    end
  end

  # Gives the block the present token, and once more a new one if that was refused.
  def with_token
    used = token
    yield({ authorization: "Bearer #{used}" })
  rescue GRPC::Unauthenticated
    refresh(used) # mark
    yield({ authorization: "Bearer #{token}" }) # the second refusal is the caller's # mark
  end
end

session = Session.new
threads = Array.new(20) do |n|
  Thread.new do
    session.with_token do |metadata|
      client.get_order(GetOrderRequest.new(id: "o-#{n}"), metadata: metadata)
    end
  end
end
puts "#{threads.map(&:value).size} calls succeeded, in #{check.requests} requests"
puts "tokens fetched: #{session.fetched}"
# endregion: show
