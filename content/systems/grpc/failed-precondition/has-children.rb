# needs: ruby ruby-grpc
require 'shop'

# region: show
class NestedOrders < Orders::Service
  def initialize
    super()
    @names = %w[orders/o-42 orders/o-42/parcels/p-1 orders/o-42/parcels/p-2]
  end

  def cancel_order(request, _call)
    children = @names.count { |name| name.start_with?("#{request.id}/") }
    if children.positive?
      text = "#{request.id} still has #{children} parcels"
      raise GRPC::FailedPrecondition, text # mark
    end

    @names.delete(request.id)
    Order.new(id: request.id)
  end
end

client = Orders::Stub.new(serve(NestedOrders.new).address, :this_channel_is_insecure)
begin
  client.cancel_order(GetOrderRequest.new(id: 'orders/o-42'))
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
