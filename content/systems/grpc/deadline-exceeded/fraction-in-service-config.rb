# needs: ruby ruby-grpc
require 'json'
require 'shop'

# region: show
class HangingOrders < Orders::Service
  def get_order(_request, _call) = sleep
end
shop = serve(HangingOrders.new)

# gRPC core reads the fraction. But such a timeout ends 1 to 2 s early.
[500, 1000, 2500].each do |milliseconds|
  timeout = milliseconds / 1000.0
  name = { service: 'shop.v1.Orders' }
  config = { methodConfig: [{ name: [name], timeout: "#{timeout}s" }] } # mark
  client = Orders::Stub.new(
    shop.address, :this_channel_is_insecure,
    channel_args: { 'grpc.service_config' => JSON.generate(config) }
  )
  started = Process.clock_gettime(Process::CLOCK_MONOTONIC)
  begin
    puts client.get_order(GetOrderRequest.new(id: 'o-42')).state
  rescue GRPC::BadStatus => e
    early = timeout - (Process.clock_gettime(Process::CLOCK_MONOTONIC) - started)
    puts "#{e.class}: #{e.code}:#{e.details}"
    much = early > timeout - 0.2 ? 'all of it' : "more than 500 ms: #{early > 0.5}"
    puts "#{milliseconds} ms in the service config, early by #{much}"
  end
end
# endregion: show
exit 1
