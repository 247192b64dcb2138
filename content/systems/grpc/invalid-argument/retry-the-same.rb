# needs: ruby ruby-grpc
require 'shop'

# region: show
class CheckedOrders < Orders::Service
  attr_reader :requests

  def create_order(request, _call)
    @requests = requests.to_i + 1
    quantity = request.order.quantity
    return Order.new(id: 'o-42') if quantity.between?(1, 100)

    raise GRPC::InvalidArgument, "order.quantity must be from 1 to 100, got #{quantity}"
  end
end
orders = CheckedOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)

attempts = 0
begin
  attempts += 1
  order = Order.new(customer: 'c-7', quantity: 250)
  client.create_order(CreateOrderRequest.new(order: order))
rescue GRPC::Unavailable, GRPC::InvalidArgument => e # mark
  if attempts < 5
    sleep 0.05 * (2**attempts)
    retry
  end
  puts "#{e.class}: #{e.details}"
end
puts "one order, #{orders.requests} requests, and one wrong number in all of them"
# endregion: show
