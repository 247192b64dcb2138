# needs: ruby ruby-grpc
require 'shop'

# region: show
# An optimistic database: a transaction remembers what it has read, and may commit if
# that is unchanged.
class Stock < Orders::Service
  def initialize
    super()
    @version = 1
    @readers = Queue.new
  end

  def update_order(request, _call)
    read = @version
    @readers << read
    sleep 0.05 until @readers.size == 2 # both have read before one commits
    sleep 0.3 * request.order.quantity # one has more to do
    if @version != read
      raise GRPC::Aborted, 'too much contention on stock/lamp, please try again' # mark
    end

    @version += 1
    Order.new(id: request.order.id, state: 'RESERVED')
  end
end

client = Orders::Stub.new(serve(Stock.new).address, :this_channel_is_insecure)
# Both at the same time.
first, second = { 'o-1' => 0, 'o-2' => 1 }.map do |id, quantity|
  request = UpdateOrderRequest.new(order: { id: id, quantity: quantity })
  Thread.new do
    Thread.current.report_on_exception = false # value raises it again
    client.update_order(request)
  end
end
begin
  [first, second].each { |call| warn "#{call.value.id}: #{call.value.state}" }
rescue GRPC::BadStatus => e
  abort "o-2: #{e.class}: #{e.message}"
end
# endregion: show
