# needs: ruby ruby-grpc
require 'shop'

# region: show
class ReplicatedOrders < Orders::Service
  def initialize
    super()
    @primary = {}
    @replica = {}
  end

  def create_order(request, _call)
    order = request.order
    order.id = 'o-42'
    Thread.new do
      sleep 3 # the replica receives each write later
      @replica[order.id] = order
    end
    @primary[order.id] = order
  end

  def get_order(request, _call)
    @replica.fetch(request.id) do # mark
      raise GRPC::NotFound, "order #{request.id.inspect} not found"
    end
  end
end

client = Orders::Stub.new(serve(ReplicatedOrders.new).address, :this_channel_is_insecure)
begin
  order = client.create_order(CreateOrderRequest.new(order: { customer: 'c-7' }))
  warn "created #{order.id}"
  puts client.get_order(GetOrderRequest.new(id: order.id)).customer # at once # mark
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
