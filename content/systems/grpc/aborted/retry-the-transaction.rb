# needs: ruby ruby-grpc
require 'shop'

# region: show
class VersionedOrders < Orders::Service
  attr_reader :stored

  def initialize
    super()
    @stored = Order.new(id: 'o-42', etag: '0')
    @lock = Mutex.new
  end

  def get_order(_request, _call) = @stored

  def update_order(request, _call)
    order = request.order
    @lock.synchronize do
      raise GRPC::Aborted, 'o-42 has changed' if order.etag != @stored.etag

      order.etag = order.etag.succ
      @stored = order
    end
  end
end

service = VersionedOrders.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
refusals = Queue.new
work = Array.new(10) do
  Thread.new do
    attempt = 0
    begin
      attempt += 1
      order = client.get_order(GetOrderRequest.new(id: 'o-42')) # is repeated, too # mark
      order.quantity += 1
      client.update_order(UpdateOrderRequest.new(order: order))
    rescue GRPC::Aborted => e
      refusals << e
      raise if attempt == 50

      sleep rand * 0.02 * [attempt, 5].min # apart from each other # mark
      retry
    end
  end
end
work.each(&:join)
puts "10 clients added 1 each: quantity #{service.stored.quantity}; " \
     "some were aborted on the way: #{!refusals.empty?}"
# endregion: show
