# needs: ruby ruby-grpc
require 'shop'

# region: show
class StoredOrders < Orders::Service
  def initialize = @orders = {}

  def get_order(request, _call)
    @orders.fetch(request.id) { raise GRPC::NotFound, "no order #{request.id}" }
  end

  def create_order(request, _call)
    id = request.order.id
    raise GRPC::AlreadyExists, "order #{id} already exists" if @orders.key?(id)

    @orders[id] = request.order
  end
end

shop = serve(StoredOrders.new)
replicas = Array.new(2) { Orders::Stub.new(shop.address, :this_channel_is_insecure) }

# Both look, and only then does the first one create.
missing = replicas.select do |client|
  client.get_order(GetOrderRequest.new(id: 'o-daily')) && false
rescue GRPC::NotFound
  true # mark
end
warn "replicas that saw no such order: #{missing.size}"
begin
  missing.each do |client|
    client.create_order(CreateOrderRequest.new(order: { id: 'o-daily' })) # mark
  end
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
