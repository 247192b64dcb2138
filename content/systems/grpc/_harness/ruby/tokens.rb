# frozen_string_literal: true

# Signed tokens for the programs about authentication, and the check of a server in which it is not the point. Keys and
# tokens are made anew for each run, so that nothing that looks like a real one lies in the repository.
require 'grpc'
require 'jwt'
require 'openssl'

# Whoever issues tokens. Its first key is "key-1".
class Issuer
  # The public keys as they are published now: a JWK set as a Hash.
  attr_reader :jwks

  def initialize
    @jwks = { keys: [] }
    rotate
  end

  # From now on signs with a new key; the old ones stay published.
  def rotate
    kid = "key-#{@jwks[:keys].size + 1}"
    @key = JWT::JWK.new(OpenSSL::PKey::EC.generate('prime256v1'), kid)
    @jwks = { keys: [*@jwks[:keys], @key.export] }
  end

  # Signs a token with the newest key.
  #
  # @param claims such as sub, aud, exp
  def issue(**claims) = JWT.encode(claims, @key.keypair, 'ES256', kid: @key.kid)
end

# The token of a call, or nil when its authorization is not of the form "Bearer <token>".
def bearer(call) = call.metadata['authorization'].to_s[/\ABearer +(\S+)\z/i, 1]

# Asks before each unary call whether its token is good.
class TokenCheck < GRPC::ServerInterceptor
  # How many requests have arrived so far.
  attr_reader :requests

  # @yieldparam token [String, nil]
  # @yieldreturn why the call ends in UNAUTHENTICATED, or nil to let it in
  def initialize(&refuse)
    super()
    @refuse = refuse
    @requests = 0
    @lock = Mutex.new
  end

  def request_response(call:, **)
    @lock.synchronize { @requests += 1 }
    reason = @refuse.call(bearer(call))
    raise GRPC::Unauthenticated, reason if reason

    yield
  end
end
