# needs: ruby ruby-grpc
require 'certificates'
require 'shop'

# region: show
authority = Authority.new

def ask(port, authority, deadline: nil)
  client = Orders::Stub.new("localhost:#{port}",
                            GRPC::Core::ChannelCredentials.new(authority.cert))
  order = client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: deadline)
  puts "#{order.id} is #{order.state}"
rescue GRPC::BadStatus => e
  puts "#{e.class}: #{e.code}:#{e.details}"
end

expired = authority.server_credentials(from_day: -30, until_day: -1)
first = serve(PaidOrders.new, credentials: expired)
ask(first.port, authority)

# Credentials of gRPC for Ruby keep the certificate that they were made with. A second server
# may listen on the same port (SO_REUSEPORT), then the first one goes.
renewed = authority.server_credentials(until_day: 30)
second = serve(PaidOrders.new, credentials: renewed, port: first.port) # mark
first.stop # mark
puts "certificate renewed, process not restarted, same port: #{second.port == first.port}"
ask(second.port, authority, deadline: Time.now + 3)
# endregion: show
