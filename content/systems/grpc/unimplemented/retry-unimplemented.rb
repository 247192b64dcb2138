# needs: ruby ruby-grpc
require 'shop'

# region: show
class OlderOrders < Orders::Service
  attr_reader :requests

  def cancel_order(_request, _call)
    @requests = requests.to_i + 1
    raise GRPC::Unimplemented, 'method CancelOrder not implemented'
  end
end
orders = OlderOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)

attempts = 0
begin
  attempts += 1
  client.cancel_order(GetOrderRequest.new(id: 'o-42'))
rescue GRPC::Unavailable, GRPC::Unimplemented => e # "The rollout will be through soon." # mark
  if attempts < 5
    sleep 0.05 * (2**attempts)
    retry
  end
  puts "1 order to cancel, #{orders.requests} requests on one connection, to the same old " \
       'server:'
  puts "#{e.class}: #{e.details}"
end
# endregion: show
