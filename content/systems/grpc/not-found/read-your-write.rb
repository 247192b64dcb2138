# needs: ruby ruby-grpc
require 'shop'

# region: show
class ReplicatedOrders < Orders::Service
  def initialize
    super()
    @primary = {}
    @replica = {} # 3 s behind
    @replica_at = 0
  end

  def create_order(request, call)
    order = request.order
    order.id = 'o-42'
    @primary[order.id] = order
    at = @primary.size # a position in the log of writes
    Thread.new do
      sleep 3
      @replica[order.id] = order
      @replica_at = at
    end
    call.output_metadata['shop-written-at'] = at.to_s # in the trailers # mark
    order
  end

  def get_order(request, call)
    fresh = @replica_at >= call.metadata['shop-read-at'].to_i
    (fresh ? @replica : @primary).fetch(request.id) do # mark
      raise GRPC::NotFound, "order #{request.id.inspect} not found"
    end
  end
end

client = Orders::Stub.new(serve(ReplicatedOrders.new).address, :this_channel_is_insecure)
request = CreateOrderRequest.new(order: { customer: 'c-7' })
creation = client.create_order(request, return_op: true)
id = creation.execute.id
metadata = { 'shop-read-at' => creation.trailing_metadata['shop-written-at'] } # mark
order = client.get_order(GetOrderRequest.new(id: id), metadata: metadata)
puts "read #{order.id} of #{order.customer} at once"
# endregion: show
