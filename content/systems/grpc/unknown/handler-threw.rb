# needs: ruby ruby-grpc
require 'shop'

# region: show
class PricedOrders < Orders::Service
  PRICES = { 'c-7' => Order.new(quantity: 2) }.freeze

  def get_order(request, _call)
    price = PRICES[request.id] # nil for o-42 # mark
    Order.new(id: request.id, quantity: price.quantity)
  end
end

client = Orders::Stub.new(serve(PricedOrders.new).address, :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).quantity
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
