# needs: ruby ruby-grpc
require 'shop'

class WatchedOrders < Orders::Service
  def watch_orders(requests)
    requests.lazy.map { |request| Order.new(id: request.id, state: 'PAID') }
  end
end
shop = serve(WatchedOrders.new, server_args: { 'grpc.max_connection_age_ms' => 600,
                                               'grpc.max_connection_age_grace_ms' => 300 })

# region: show
client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
streams = 0
failures = 0
requests = Enumerator.new do |stream|
  # Asks for the state first: what changed in between is not missed.
  stream << GetOrderRequest.new(id: 'o-42')
  sleep if streams == 1 # leaves the stream open; the second one ends here
end

begin
  streams += 1
  client.watch_orders(requests) do |order|
    failures = 0
    puts "stream #{streams}: #{order.id} is #{order.state}"
  end
rescue GRPC::Unavailable
  longest = [0.4 * (2**failures), 10].min
  sleep longest * (1 + rand) / 2 # mark
  failures += 1
  retry # mark
end
# endregion: show
