# needs: ruby ruby-grpc
require 'shop'

# region: show
class NestedOrders < Orders::Service
  attr_reader :names

  def initialize
    super()
    @names = %w[orders/o-42 orders/o-42/parcels/p-1 orders/o-42/parcels/p-2]
  end

  def cancel_order(request, call)
    children = @names.select { |name| name.start_with?("#{request.id}/") }
    if children.any? && call.metadata['shop-force'] != 'true'
      raise GRPC::FailedPrecondition, "#{request.id} still has #{children.size} parcels"
    end

    @names -= [request.id, *children]
    Order.new(id: request.id)
  end
end

service = NestedOrders.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
before = service.names.size
# Set once, in a wrapper, so that the error never comes again:
force = { 'shop-force' => 'true' } # mark
client.cancel_order(GetOrderRequest.new(id: 'orders/o-42'), metadata: force)
puts "asked for: 1, deleted: #{before - service.names.size}"
# endregion: show
