# needs: ruby ruby-grpc
require 'shop'

# region: show
class VersionedOrders < Orders::Service
  QUOTA = 1024 * 1024

  def initialize
    super()
    @history = [] # each write adds a version; nothing removes the old ones # mark
  end

  def get_order(_request, _call) = @history.last

  def update_order(request, _call)
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
writes = 0
begin
  loop do
    writes += 1
    client.update_order(UpdateOrderRequest.new(order: order))
  end
rescue GRPC::BadStatus => e
  warn "write #{writes}: #{e.class}: #{e.message}"
  read = client.get_order(GetOrderRequest.new(id: 'o-42'))
  abort "read: #{read.note.bytesize} bytes" # mark
end
# endregion: show
