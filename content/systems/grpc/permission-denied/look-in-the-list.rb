# needs: ruby ruby-grpc
require 'authorized'
require 'shop'

# region: show
class OwnedOrders < Orders::Service
  OWNERS = { 'o-42' => 'billing', 'o-43' => 'billing', 'o-77' => 'returns' }.freeze

  def get_order(request, _call)
    return Order.new(id: request.id, state: 'PAID') if OWNERS[request.id] == 'billing'

    raise GRPC::PermissionDenied,
          "orders.get denied on order #{request.id} (or it might not exist)"
  end

  # What the caller may see; other orders are not even hinted at.
  def list_orders(_request, _call)
    OWNERS.select { |_id, owner| owner == 'billing' }.keys.map { |id| Order.new(id: id) }
  end
end

client = Orders::Stub.new(serve(OwnedOrders.new).address, :this_channel_is_insecure)
puts(outcome { client.get_order(GetOrderRequest.new(id: 'o-24')) })
visible = client.list_orders(ListOrdersRequest.new).map(&:id) # mark
puts "orders that this identity sees: #{visible.join(', ')}"
puts(outcome { client.get_order(GetOrderRequest.new(id: visible.first)) })
# endregion: show
