# needs: ruby ruby-grpc
require 'shop'

# region: show
class StoredOrders < Orders::Service
  def initialize = @orders = {} # id => quantity

  def create_order(request, _call)
    order = request.order
    existing = @orders.fetch(order.id, order.quantity)
    if existing != order.quantity # mark
      raise GRPC::AlreadyExists, "order #{order.id} exists with quantity #{existing}, " \
                                 "requested #{order.quantity}"
    end

    @orders[order.id] = order.quantity
    order # created, or there already and the same
  end
end

client = Orders::Stub.new(serve(StoredOrders.new).address, :this_channel_is_insecure)
[2, 2, 5].each do |quantity|
  request = CreateOrderRequest.new(order: { id: 'o-42', quantity: quantity })
  warn "quantity #{quantity}: #{client.create_order(request).id}"
rescue GRPC::BadStatus => e
  abort "quantity #{quantity}: #{e.class}: #{e.message}"
end
# endregion: show
