# needs: ruby ruby-grpc
require 'shop'

# region: show
class NestedOrders < Orders::Service
  attr_reader :names

  def initialize
    super()
    @names = %w[orders/o-42 orders/o-42/parcels/p-1 orders/o-42/parcels/p-2]
  end

  def list_orders(_request, _call) = @names.map { |name| Order.new(id: name) }

  def cancel_order(request, _call)
    children = @names.count { |name| name.start_with?("#{request.id}/") }
    if children.positive?
      raise GRPC::FailedPrecondition, "#{request.id} still has #{children} parcels"
    end

    @names.delete(request.id)
    Order.new(id: request.id)
  end
end

service = NestedOrders.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)

name = 'orders/o-42'
ids = client.list_orders(ListOrdersRequest.new).map(&:id)
found = ids.select { |id| id == name || id.start_with?("#{name}/") }
found.sort.reverse_each do |id| # deepest first # mark
  client.cancel_order(GetOrderRequest.new(id: id))
  puts "cancelled #{id}"
end
puts "left: #{service.names.size}"
# endregion: show
