# needs: ruby ruby-grpc
require 'shop'

# region: show
class NotedOrders < Orders::Service
  def create_order(_request, _call) = Order.new(id: 'o-1')
end

client = Orders::Stub.new(
  serve(NotedOrders.new).address, :this_channel_is_insecure,
  # what the server receives, and no less
  channel_args: { 'grpc.max_send_message_length' => 4 * 1024 * 1024 } # mark
)
note = "\0" * (2 * 1024 * 1024)
request = CreateOrderRequest.new(order: { customer: 'c-7', quantity: 2, note: note })
puts "created #{client.create_order(request).id}"
# endregion: show
