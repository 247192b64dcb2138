# needs: ruby ruby-grpc ruby-googleapis-common-protos-types
require 'details'
require 'shop'

# region: show
class ShopsOrders < Orders::Service
  SHOPS = { 'shops/eu' => { 'o-42' => 'PAID' } }.freeze

  def get_order(request, _call)
    shop, order = request.id.split('/orders/')
    # the outermost first
    orders = SHOPS.fetch(shop) { raise missing('Shop', shop) }
    state = orders.fetch(order) { raise missing('Order', request.id) }
    Order.new(id: request.id, state: state)
  end

  private

  def missing(type, name)
    info = Google::Rpc::ResourceInfo.new(resource_type: type, resource_name: name) # mark
    with_details(GRPC::NotFound, "#{type} #{name} not found", info)
  end
end

client = Orders::Stub.new(serve(ShopsOrders.new).address, :this_channel_is_insecure)
%w[shops/us/orders/o-42 shops/eu/orders/o-43 shops/eu/orders/o-42].each do |id|
  puts "#{id}: #{client.get_order(GetOrderRequest.new(id: id)).state}"
rescue GRPC::NotFound => e
  info = e.to_rpc_status.details.first.unpack(Google::Rpc::ResourceInfo)
  puts "#{id}: no #{info.resource_type} #{info.resource_name}"
end
# endregion: show
