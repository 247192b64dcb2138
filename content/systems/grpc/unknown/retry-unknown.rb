# needs: ruby ruby-grpc
require 'shop'

# region: show
class ChargingOrders < Orders::Service
  attr_reader :charged

  def create_order(_request, _call)
    @charged = charged.to_i + 1
    # The money is taken, and then something fails.
    raise IOError, 'could not send the confirmation'
  end
end
orders = ChargingOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)

attempts = 0
begin
  attempts += 1
  order = { customer: 'c-7', quantity: 2 }
  client.create_order(CreateOrderRequest.new(order: order))
rescue GRPC::Unavailable, GRPC::Unknown => e # "it may be a network thing" # mark
  if attempts < 4
    sleep 0.05 * (2**attempts)
    retry
  end
  puts "#{e.class}: #{e.details}"
end
puts "one order; customer c-7 was charged #{orders.charged} times"
# endregion: show
