# needs: ruby ruby-grpc
require 'shop'

# region: show
class LeakyOrders < Orders::Service
  OWNERS = { 'o-3' => 'returns', 'o-8' => 'returns', 'o-9' => 'returns' }.freeze

  def get_order(request, _call)
    owner = OWNERS[request.id]
    raise GRPC::NotFound, 'order not found' unless owner # mark
    raise GRPC::PermissionDenied, 'orders.get denied' if owner != 'visitor'

    Order.new(id: request.id)
  end
end

# A visitor who may see no order at all:
client = Orders::Stub.new(serve(LeakyOrders.new).address, :this_channel_is_insecure)
seen = []
found = []
(1..10).map { |number| "o-#{number}" }.each do |id|
  seen << client.get_order(GetOrderRequest.new(id: id)).id
rescue GRPC::NotFound
  next
rescue GRPC::PermissionDenied
  found << id # so it exists
end
puts "orders that the visitor may see: #{seen.size}"
puts "orders that he knows of after 10 calls: #{found.join(', ')}"
# endregion: show
