# needs: ruby ruby-grpc
require 'json'
require 'shop'

address = dead_address

# region: show
# A call of gRPC for Ruby has no option for it; the service config has.
service_config = {
  methodConfig: [{ name: [{ service: 'shop.v1.Orders' }], waitForReady: true }] # mark
}
client = Orders::Stub.new(
  address, :this_channel_is_insecure,
  channel_args: { 'grpc.service_config' => JSON.generate(service_config),
                  # the default of 120 s outlives most deadlines
                  'grpc.max_reconnect_backoff_ms' => 1000 }
)

# The server comes up half a second after the call was made.
Thread.new do
  sleep 0.5
  puts 'server starts'
  serve(PaidOrders.new, port: address[/\d+\z/])
end
order = client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: Time.now + 4)
puts "#{order.id} is #{order.state}"
# endregion: show
