# needs: ruby ruby-grpc ruby-jwt
require 'shop'
require 'tokens'

# region: show
class TokenServer
  attr_reader :fetches

  # Refuses the first time, and then does not answer once.
  def fetch
    @fetches = fetches.to_i + 1
    raise Errno::ECONNRESET if fetches == 2

    fetches == 1 ? [400, nil] : [200, 'demo-token-1']
  end
end

# What a proc of GRPC::Core::CallCredentials raises becomes UNAVAILABLE, whatever it is. An
# interceptor has the choice.
class FetchedToken < GRPC::ClientInterceptor
  def request_response(metadata:, **)
    metadata['authorization'] = "Bearer #{token}"
    yield
  end

  def token
    status, token = @options[:from].fetch
    raise GRPC::Unauthenticated, "token server answered #{status}" unless status == 200 # mark

    token
  rescue SystemCallError
    raise GRPC::Unavailable, 'token server did not answer' # try again # mark
  end
end
source = TokenServer.new
check = TokenCheck.new { |token| 'missing bearer token' unless token }
client = Orders::Stub.new(serve(PaidOrders.new, interceptors: [check]).address,
                          :this_channel_is_insecure,
                          interceptors: [FetchedToken.new(from: source)])

2.times do
  attempts ||= 0
  order = client.get_order(GetOrderRequest.new(id: 'o-42')) # a read
  puts "#{order.id} is #{order.state}; token fetches: #{source.fetches}"
rescue GRPC::Unavailable
  retry if (attempts += 1) < 3
rescue GRPC::Unauthenticated => e
  puts "not tried again: #{e.class}: #{e.details}; token fetches: #{source.fetches}"
end
# endregion: show
