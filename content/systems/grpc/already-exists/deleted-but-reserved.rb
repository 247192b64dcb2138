# needs: ruby ruby-grpc
require 'shop'

# region: show
class UndeletableOrders < Orders::Service
  def initialize = @orders = {} # id => state; rows stay, for undelete

  def create_order(request, _call)
    id = request.order.id
    raise GRPC::AlreadyExists, "order #{id} already exists" if @orders.key?(id) # mark

    @orders[id] = 'ACTIVE'
    request.order
  end

  def cancel_order(request, _call)
    @orders[request.id] = 'DELETED'
    Order.new(id: request.id, state: 'DELETED')
  end

  def list_orders(_request, _call)
    active = @orders.select { |_id, state| state == 'ACTIVE' }
    active.map { |id, state| Order.new(id: id, state: state) }
  end
end

client = Orders::Stub.new(serve(UndeletableOrders.new).address, :this_channel_is_insecure)
begin
  client.create_order(CreateOrderRequest.new(order: { id: 'o-42' }))
  client.cancel_order(GetOrderRequest.new(id: 'o-42'))
  warn "orders listed: #{client.list_orders(ListOrdersRequest.new).count}"
  client.create_order(CreateOrderRequest.new(order: { id: 'o-42' }))
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
