# needs: ruby ruby-grpc
require 'shop'

# region: show
class StoredOrders < Orders::Service
  ORDERS = { 'o-42' => Order.new(id: 'o-42', quantity: 2, state: 'PAID') }.freeze

  def get_order(request, _call) = ORDERS.fetch(request.id, Order.new) # mark
end

client = Orders::Stub.new(serve(StoredOrders.new).address, :this_channel_is_insecure)
order = client.get_order(GetOrderRequest.new(id: 'o-404')) # raises nothing
puts "order #{order.id.inspect} with #{order.quantity} pieces"
puts "invoice for 0 pieces sent: #{order.quantity.zero?}"
# endregion: show
