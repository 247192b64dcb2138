# needs: ruby ruby-grpc
require 'certificates'
require 'shop'

authority = Authority.new

# region: show
class Refusing < Orders::Service
  def initialize(error)
    super()
    @error = error
  end

  def get_order(_request, _call) = raise(@error)
end
denied = GRPC::PermissionDenied.new('orders.get denied on order o-42')
good = authority.server_credentials
expired = authority.server_credentials(from_day: -30, until_day: -1)
servers = {
  'the token has expired' =>
    serve(Refusing.new(GRPC::Unauthenticated.new('token expired')), credentials: good),
  'the user may not see this order' => serve(Refusing.new(denied), credentials: good),
  "the server's certificate has expired" => serve(PaidOrders.new, credentials: expired)
}

logged_out = needed = 0
servers.each do |situation, shop|
  client = Orders::Stub.new("localhost:#{shop.port}",
                            GRPC::Core::ChannelCredentials.new(authority.cert))
  client.get_order(GetOrderRequest.new(id: 'o-42'))
rescue GRPC::BadStatus => e
  logged_out += 1 # "something with auth": throw the token away # mark
  needed += 1 if e.is_a?(GRPC::Unauthenticated)
  puts "#{situation}: #{e.class}"
end
puts "logged out #{logged_out} times; a new token would have helped #{needed} time"
# endregion: show
