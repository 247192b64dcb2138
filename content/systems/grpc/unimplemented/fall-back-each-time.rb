# needs: ruby ruby-grpc
require 'shop'

# region: show
class OlderOrders < Orders::Service
  attr_reader :updates

  def update_order(request, _call)
    @updates = @updates.to_i + 1
    request.order
  end
end

orders = OlderOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)

refused = 0
1.upto(100) do |number|
  client.cancel_order(GetOrderRequest.new(id: "o-#{number}"))
rescue GRPC::Unimplemented
  refused += 1
  order = Order.new(id: "o-#{number}", state: 'CANCELLED')
  client.update_order(UpdateOrderRequest.new(order: order)) # remembers nothing # mark
end
puts "100 orders: #{refused + orders.updates} calls, #{refused} of them failed"
# endregion: show
