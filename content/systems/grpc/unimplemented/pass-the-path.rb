# needs: ruby ruby-grpc
require 'scene'
require 'shop'

# region: show
class CountedOrders < Orders::Service
  attr_reader :handled

  def get_order(request, _call)
    @handled = handled.to_i + 1
    Order.new(id: request.id, state: 'PAID')
  end
end
orders = CountedOrders.new
shop = serve(orders)

# The same route, without the rewrite.
proxy = play('routes', upstream: shop.address, prefix: '/shop.v1.Orders/') # mark

client = Orders::Stub.new(proxy.address, :this_channel_is_insecure)
order = client.get_order(GetOrderRequest.new(id: 'o-42'))
puts "#{order.id} is #{order.state}"
puts "calls that reached the handler: #{orders.handled}"
# endregion: show
