# needs: ruby ruby-grpc
require 'shop'

# region: show
class WatchedOrders < Orders::Service
  def watch_orders(requests)
    requests.lazy.map { |request| Order.new(id: request.id, state: 'PAID') }
  end
end

shop = serve(
  WatchedOrders.new,
  server_args: { 'grpc.max_connection_age_ms' => 600, # GOAWAY
                 'grpc.max_connection_age_grace_ms' => 300 } # then it is closed # mark
)
client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
requests = Enumerator.new do |stream|
  stream << GetOrderRequest.new(id: 'o-42')
  sleep # leaves the stream open
end
begin
  client.watch_orders(requests) { |order| puts "#{order.id} is #{order.state}" }
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}" # mark
end
# endregion: show
