# needs: ruby ruby-grpc
require 'shop'

# region: show
class CountedOrders < Orders::Service
  attr_reader :looks, :creates

  def initialize
    super
    @lock = Mutex.new
    @looks = @creates = 0
    @orders = {}
  end

  def get_order(request, _call)
    @lock.synchronize do
      @looks += 1
      @orders[request.id] || raise(GRPC::NotFound, "no order #{request.id}")
    end
  end

  def create_order(request, _call)
    id = request.order.id
    @lock.synchronize do
      @creates += 1
      raise GRPC::AlreadyExists, "order #{id} already exists" if @orders.key?(id)

      @orders[id] = request.order
    end
  end
end
orders = CountedOrders.new
address = serve(orders).address

replicas = Array.new(10) { Orders::Stub.new(address, :this_channel_is_insecure) }
missing = replicas.select do |client| # a deployment starts
  client.get_order(GetOrderRequest.new(id: 'o-daily')) # mark
  false
rescue GRPC::NotFound
  true
end
failed = missing.count do |client|
  client.create_order(CreateOrderRequest.new(order: { id: 'o-daily' }))
  false
rescue GRPC::AlreadyExists
  true
end
puts "checks: #{orders.looks}, creates: #{orders.creates}"
puts "replicas that fail at their start: #{failed} of #{replicas.size}"
# endregion: show
