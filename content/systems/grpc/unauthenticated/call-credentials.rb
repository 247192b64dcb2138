# needs: ruby ruby-grpc ruby-jwt
require 'certificates'
require 'shop'
require 'tokens'

authority = Authority.new
check = TokenCheck.new { |token| 'missing bearer token' unless token }
shop = serve(PaidOrders.new, credentials: authority.server_credentials,
                             interceptors: [check])

# region: show
class TokenSource
  attr_reader :fetched

  def initialize
    @lock = Mutex.new
    @fetched = 0
  end

  def token
    # One fetch at a time, and 60 s early: the call needs time to get there, and clocks
    # differ.
    @lock.synchronize do
      fetch if @expires.nil? || @expires - 60 < Time.now
      @token
    end
  end

  private

  def fetch
    @fetched += 1
    @token = "demo-token-#{@fetched}"
    @expires = Time.now + 3600
  end
end
source = TokenSource.new

# Runs before each call of the channel, streams included, and before each retry.
per_call = GRPC::Core::CallCredentials.new(
  ->(_context) { { authorization: "Bearer #{source.token}" } }
)
credentials = GRPC::Core::ChannelCredentials.new(authority.cert).compose(per_call) # mark

client = Orders::Stub.new("localhost:#{shop.port}", credentials)
%w[o-1 o-2 o-3].each { |id| client.get_order(GetOrderRequest.new(id: id)) }
puts "calls that carried a token: #{check.requests}, tokens fetched: #{source.fetched}"
# endregion: show
