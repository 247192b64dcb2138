# needs: ruby ruby-grpc ruby-googleapis-common-protos-types
require 'details'
require 'shop'

# region: show
class Carts < Orders::Service
  CARTS = { 'o-41' => 'c-7' }.freeze # id => customer; both are unique

  def get_order(request, _call)
    Order.new(id: request.id, customer: CARTS.fetch(request.id))
  end

  def create_order(request, _call)
    order = request.order
    taken = CARTS.key?(order.id) ? order.id : CARTS.key(order.customer)
    return order unless taken

    field = taken == order.id ? 'id' : 'customer'
    info = Google::Rpc::ResourceInfo.new(resource_type: 'shop.v1.Order',
                                         resource_name: taken) # mark
    raise with_details(GRPC::AlreadyExists,
                       "#{field} is already used by order #{taken}", info)
  end
end

client = Orders::Stub.new(serve(Carts.new).address, :this_channel_is_insecure)
begin
  client.create_order(CreateOrderRequest.new(order: { id: 'o-42', customer: 'c-7' }))
rescue GRPC::AlreadyExists => e
  puts e.details
  conflict = e.to_rpc_status.details.first.unpack(Google::Rpc::ResourceInfo)
  order = client.get_order(GetOrderRequest.new(id: conflict.resource_name)) # mark
  puts "goes on with #{order.id} of #{order.customer}"
end
# endregion: show
