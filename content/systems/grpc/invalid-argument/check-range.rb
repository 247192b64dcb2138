# needs: ruby ruby-grpc
require 'shop'

# region: show
class CheckedOrders < Orders::Service
  def create_order(request, _call)
    quantity = request.order.quantity
    unless quantity.between?(1, 5000)
      raise GRPC::InvalidArgument, "order.quantity must be 1 to 5000, got #{quantity}"
    end

    Order.new(id: 'o-42', quantity: quantity)
  end
end
client = Orders::Stub.new(serve(CheckedOrders.new).address, :this_channel_is_insecure)

# '1,000'.to_i is 1, and nobody hears of it. Integer() refuses, and the field refuses what
# has more than 32 bits.
['1,000', '3000000000', '12 pieces', '1.5', '1000'].each do |text|
  order = Order.new(customer: 'c-7', quantity: Integer(text, 10)) # mark
  created = client.create_order(CreateOrderRequest.new(order: order))
  puts "created #{created.id} with #{created.quantity}"
rescue ArgumentError, RangeError => e
  puts "#{e.class}: #{e.message}"
end
# endregion: show
