# needs: ruby ruby-grpc ruby-jwt
require 'certificates'
require 'shop'
require 'tokens'

issuer = Issuer.new
authority = Authority.new
tls = authority.server_credentials

# region: show
ports = %w[orders inventory].to_h do |name|
  check = TokenCheck.new do |token|
    JWT.decode(token, nil, true, algorithms: ['ES256'], jwks: issuer.jwks,
                                 aud: name, verify_aud: true)
    nil # the call may pass
  rescue JWT::DecodeError => e
    e.message
  end
  [name, serve(PaidOrders.new, credentials: tls, interceptors: [check]).port]
end

ports.each do |name, port|
  # One credential for each service that is called: a token for it, and for nobody else.
  per_call = GRPC::Core::CallCredentials.new(lambda do |_context|
    token = issuer.issue(sub: 'billing', aud: name, exp: Time.now.to_i + 3600) # mark
    { authorization: "Bearer #{token}" }
  end)
  channel = GRPC::Core::ChannelCredentials.new(authority.cert)
  client = Orders::Stub.new("localhost:#{port}", channel.compose(per_call))
  client.get_order(GetOrderRequest.new(id: 'o-42'))
  puts "#{name} accepted the token for #{name}"
end
# endregion: show
