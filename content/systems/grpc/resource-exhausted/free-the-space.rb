# needs: ruby ruby-grpc
require 'shop'

# region: show
class VersionedOrders < Orders::Service
  QUOTA = 1024 * 1024

  def initialize
    super()
    @history = []
  end

  def update_order(request, _call)
    @history = @history.last(1) if @history.size >= 3 # keeps the newest version # mark
    used = @history.sum { |order| order.note.bytesize }
    if used + request.order.note.bytesize > QUOTA
      raise GRPC::ResourceExhausted, 'orders-db: space quota exceeded'
    end

    @history << request.order
    request.order
  end
end

client = Orders::Stub.new(serve(VersionedOrders.new).address, :this_channel_is_insecure)
order = Order.new(id: 'o-42', note: "\0" * (256 * 1024))
20.times { client.update_order(UpdateOrderRequest.new(order: order)) }
puts '20 writes of 256 KiB'
# endregion: show
