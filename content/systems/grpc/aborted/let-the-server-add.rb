# needs: ruby ruby-grpc
require 'shop'

# region: show
class CountedOrders < Orders::Service
  attr_reader :quantity

  def initialize
    super()
    @quantity = 0
    @lock = Mutex.new # stands for UPDATE … SET quantity = quantity + 1
  end

  # The request says what to add, not what the result is. Nothing was read, so nothing
  # can be stale.
  def update_order(request, _call)
    @lock.synchronize { @quantity += request.order.quantity } # mark
    Order.new(id: 'o-42', quantity: @quantity)
  end
end

service = CountedOrders.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
work = Array.new(10) do
  Thread.new do
    client.update_order(UpdateOrderRequest.new(order: { id: 'o-42', quantity: 1 }))
    false
  rescue GRPC::Aborted
    true
  end
end
aborted = work.count(&:value)
puts "10 clients added 1 each: quantity #{service.quantity}; aborted: #{aborted}"
# endregion: show
