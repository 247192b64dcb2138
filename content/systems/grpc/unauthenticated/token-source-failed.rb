# needs: ruby ruby-grpc ruby-jwt
require 'shop'
require 'tokens'

# region: show
class TokenServer
  attr_reader :fetches

  # Does not answer the first time.
  def fetch
    @fetches = fetches.to_i + 1
    raise Errno::ECONNRESET if fetches == 1

    'demo-token-1'
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
    @options[:from].fetch
  rescue StandardError => e
    # One code for everything that can go wrong with tokens:
    raise GRPC::Unauthenticated, "no token: #{e.class}" # mark
  end
end
check = TokenCheck.new { |token| 'missing bearer token' unless token }
client = Orders::Stub.new(serve(PaidOrders.new, interceptors: [check]).address,
                          :this_channel_is_insecure,
                          interceptors: [FetchedToken.new(from: TokenServer.new)])
attempts = 0
begin
  attempts += 1
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).state # a read
rescue GRPC::Unavailable
  retry if attempts < 3
  raise
rescue GRPC::BadStatus => e
  warn "#{e.class}: #{e.message}"
  abort "requests that the server saw: #{check.requests}"
end
# endregion: show
