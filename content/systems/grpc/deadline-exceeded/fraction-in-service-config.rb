# needs: ruby ruby-grpc
require 'json'
require 'shop'

# region: show
class HangingOrders < Orders::Service
  def get_order(_request, _call) = sleep
end
shop = serve(HangingOrders.new)

# gRPC core reads the fraction. But such a timeout ends 1 to 2 s early.
%w[0.5 1 2.5].each do |timeout|
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
    early = timeout.to_f - (Process.clock_gettime(Process::CLOCK_MONOTONIC) - started)
    puts "#{e.class}: #{e.code}:#{e.details}"
    much = early > timeout.to_f - 0.2 ? 'all of it' : "0.5 s or more: #{early > 0.5}"
    puts "#{timeout}s in the service config, early by #{much}"
  end
end
# endregion: show
exit 1
