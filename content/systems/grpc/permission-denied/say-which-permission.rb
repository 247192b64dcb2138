# needs: ruby ruby-grpc ruby-googleapis-common-protos-types
require 'authorized'
require 'details'
require 'shop'

# region: show
class GuardedOrders < Orders::Service
  attr_reader :grants

  def initialize = @grants = ['orders.get']

  def cancel_order(request, _call)
    # The permission first, before anything is looked up:
    raise missing('orders.cancel', request.id) unless @grants.include?('orders.cancel')
    raise GRPC::NotFound, "order #{request.id} not found" unless request.id == 'o-42'

    Order.new(id: request.id, state: 'CANCELLED')
  end

  private

  def missing(permission, id)
    reason = Google::Rpc::ErrorInfo.new(
      reason: 'PERMISSION_MISSING', domain: 'shop.example',
      metadata: { 'permission' => permission, 'resource' => "orders/#{id}" } # mark
    )
    with_details(GRPC::PermissionDenied,
                 "#{permission} denied on order #{id} (or it might not exist)", reason)
  end
end

orders = GuardedOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
%w[o-42 o-99].permutation.each do |ids|
  ids.each do |id|
    puts "#{id}: #{client.cancel_order(GetOrderRequest.new(id: id)).state}"
  rescue GRPC::BadStatus => e
    info = e.to_rpc_status&.details&.first&.unpack(Google::Rpc::ErrorInfo) # mark
    puts "#{id}: #{e.class}#{info && ", missing: #{info.metadata['permission']}"}"
  end
  orders.grants << 'orders.cancel'
end
# endregion: show
