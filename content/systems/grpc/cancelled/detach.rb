# needs: ruby ruby-grpc
require 'shop'

# region: show
class SlowOrders < Orders::Service
  attr_reader :begun

  def initialize
    super
    @begun = Queue.new
  end

  def create_order(_request, _call)
    @begun << true
    sleep 0.8
    Order.new(id: 'o-1', state: 'PAID')
  end
end
orders = SlowOrders.new
BACKEND = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
DONE = Queue.new

class FrontOrders < Orders::Service
  def create_order(request, _call)
    # Nothing joins the two calls: the end of the caller is not the end of this one.
    order = BACKEND.create_order(request, deadline: Time.now + 3) # mark
    DONE << "#{order.id} is #{order.state}"
    order
  end
end

client = Orders::Stub.new(serve(FrontOrders.new).address, :this_channel_is_insecure)
request = CreateOrderRequest.new(order: { customer: 'c-7', quantity: 2 })
operation = client.create_order(request, return_op: true)
Thread.new do
  orders.begun.pop
  operation.cancel
end
begin
  operation.execute
rescue GRPC::Cancelled => e
  puts "the caller: #{e.class}"
end
puts "the front: #{DONE.pop}"
# endregion: show
