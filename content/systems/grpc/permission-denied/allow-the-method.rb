# needs: ruby ruby-grpc
require 'scene'
require 'shop'

# region: show
class CancelledOrders < Orders::Service
  attr_reader :handled

  def cancel_order(request, _call)
    @handled = handled.to_i + 1
    Order.new(id: request.id, state: 'CANCELLED')
  end
end
orders = CancelledOrders.new

allowed = [
  '/shop.v1.Orders/GetOrder',
  '/shop.v1.Orders/ListOrders',
  '/shop.v1.Orders/CancelOrder' # the exact path, with its slash in front # mark
]
# To everything else it answers 403.
gateway = play('allow-list', upstream: serve(orders).address, allowed: allowed)

client = Orders::Stub.new(gateway.address, :this_channel_is_insecure)
order = client.cancel_order(GetOrderRequest.new(id: 'o-42'))
puts "#{order.id} is #{order.state}"
puts "calls that reached the server: #{orders.handled}"
# endregion: show
