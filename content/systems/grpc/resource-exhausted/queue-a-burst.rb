# needs: ruby ruby-grpc
require 'shop'

# region: show
class QueueingOrders < Orders::Service
  WORKERS = 2
  PLACES = 8 # 2 workers, 200 ms a call: the last one in the queue has waited 0.8 s # mark

  def initialize
    super()
    @workers = SizedQueue.new(WORKERS)
  end

  def update_order(request, _call)
    if @workers.num_waiting >= PLACES
      raise GRPC::ResourceExhausted, 'all workers and the queue are full'
    end

    @workers.push(:busy) # waits for a place # mark
    begin
      sleep 0.2 # the work
    ensure
      @workers.pop
    end
    request.order
  end
end

# A thread for each call that works or waits, and some that can say no.
shop = serve(QueueingOrders.new, pool_size: 15) # mark
client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
calls = %w[o-1 o-2 o-3].map do |id|
  Thread.new { client.update_order(UpdateOrderRequest.new(order: { id: id })) }
end
puts "updated #{calls.map { |call| call.value.id }.join(' ')} with 2 workers"
# endregion: show
