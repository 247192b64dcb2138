# needs: ruby ruby-grpc
require 'json'
require 'shop'

# region: show
class UnreachableOrders < Orders::Service
  def get_order(_request, _call)
    # The database is away. The call itself went well, did it not?
    Order.new(state: 'ERROR: database is not reachable') # mark
  end
end

client = Orders::Stub.new(serve(UnreachableOrders.new).address, :this_channel_is_insecure)
operation = client.get_order(GetOrderRequest.new(id: 'o-42'), return_op: true)
order = operation.execute # raises nothing
puts "order id: #{order.id.inspect}, state: #{order.state.inspect}"
puts operation.status.to_h.to_json # a line of the log
# endregion: show
