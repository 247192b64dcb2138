# needs: ruby ruby-grpc
require 'certificates'
require 'shop'
require 'socket'

# region: show
class Impostor < Orders::Service
  def get_order(request, call)
    puts "the impostor reads: #{call.metadata['authorization']}" # mark
    Order.new(id: request.id, state: 'PAID')
  end
end
stranger = Authority.new('Not your CA')
own = stranger.server_credentials(hosts: ['elsewhere.example'])
shop = serve(Impostor.new, credentials: own)

# gRPC for Ruby has no switch for it, so people trust whatever the port presents.
tls = OpenSSL::SSL::SSLSocket.new(TCPSocket.new('127.0.0.1', shop.port))
tls.sync_close = true # close() closes the socket as well
presented = tls.connect.peer_cert.to_pem # verifies nothing # mark
tls.close

client = Orders::Stub.new(
  "localhost:#{shop.port}", GRPC::Core::ChannelCredentials.new(presented),
  channel_args: { 'grpc.ssl_target_name_override' => 'elsewhere.example' }
)
order = client.get_order(GetOrderRequest.new(id: 'o-42'),
                         metadata: { authorization: 'Bearer demo-token-1' })
puts "the client believes: #{order.id} is #{order.state}"
# endregion: show
