# needs: ruby ruby-grpc
require 'shop'

# region: show
class SlowOrders < Orders::Service
  attr_reader :working

  def initialize
    super()
    @working = Queue.new
  end

  def update_order(request, _call)
    @working << request.order.id
    sleep 1
    request.order
  end
end

orders = SlowOrders.new
# A thread for each call that runs; the default is 30. No call waits for one.
shop = serve(orders, pool_size: 2) # mark

client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
calls = %w[o-1 o-2].map do |id|
  Thread.new { client.update_order(UpdateOrderRequest.new(order: { id: id })) }
end
2.times { orders.working.pop } # both threads are busy
begin
  client.update_order(UpdateOrderRequest.new(order: { id: 'o-3' }))
rescue GRPC::BadStatus => e
  warn "o-3: #{e.class}: #{e.message}" # mark
  abort "updated: #{calls.map { |call| call.value.id }.join(', ')}"
end
# endregion: show
