# needs: ruby ruby-grpc
require 'shop'

# region: show
class StoredOrders < Orders::Service
  attr_reader :orders

  def initialize
    super()
    @orders = {}
    @lock = Mutex.new # stands for a unique index
  end

  def get_order(request, _call)
    @orders.fetch(request.id) { raise GRPC::NotFound, "no order #{request.id}" }
  end

  def create_order(request, _call)
    id = request.order.id
    @lock.synchronize do
      raise GRPC::AlreadyExists, "order #{id} exists" if @orders.key?(id)

      @orders[id] = request.order
    end
  end
end

def get_or_create(client, wanted)
  3.times do
    client.create_order(CreateOrderRequest.new(order: wanted))
    return 'created it'
  rescue GRPC::AlreadyExists # mark
    begin
      found = client.get_order(GetOrderRequest.new(id: wanted.id))
      raise "#{found.id} is somebody else's" if found.customer != wanted.customer # mark
      return 'found it'
    rescue GRPC::NotFound
      next # deleted in between: once more
    end
  end
  raise 'created and deleted by others three times'
end

orders = StoredOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
work = Array.new(2) do
  Thread.new { get_or_create(client, Order.new(id: 'o-daily', customer: 'c-7')) }
end
puts "one #{work.map(&:value).sort.join(', one ')}; orders: #{orders.orders.size}"
# endregion: show
