# needs: ruby ruby-grpc
require 'shop'

# region: show
class ShippedOrders < Orders::Service
  attr_reader :requests

  def cancel_order(request, _call)
    @requests = requests.to_i + 1
    raise GRPC::FailedPrecondition, "order #{request.id} is SHIPPED"
  end
end
orders = ShippedOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)

attempts = 0
begin
  attempts += 1
  client.cancel_order(GetOrderRequest.new(id: 'o-42'))
rescue GRPC::Unavailable, GRPC::FailedPrecondition => e # mark
  if attempts < 5
    sleep 0.05 * (2**attempts)
    retry
  end
  puts "the answer in the end: #{e.class}: #{e.details}"
end
puts "orders to cancel: 1, requests that the server had to refuse: #{orders.requests}"
# endregion: show
