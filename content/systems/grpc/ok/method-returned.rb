# needs: ruby ruby-grpc
require 'json'
require 'shop'

# region: show
class FoundOrders < Orders::Service
  # Whatever the method returns is sent with OK.
  def get_order(request, _call) = Order.new(id: request.id, state: 'PAID') # mark
end

client = Orders::Stub.new(serve(FoundOrders.new).address, :this_channel_is_insecure)
operation = client.get_order(GetOrderRequest.new(id: 'o-42'), return_op: true)
order = operation.execute
puts "#{order.id} is #{order.state}"
puts operation.status.to_h.to_json # a Struct::Status # mark
# endregion: show
