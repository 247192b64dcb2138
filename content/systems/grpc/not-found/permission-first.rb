# needs: ruby ruby-grpc
require 'shop'

# region: show
class OwnedOrders < Orders::Service
  ORDERS = { 'customers/c-7/orders/o-42' => 'PAID' }.freeze
  READABLE = { 'demo-token-7' => 'customers/c-7', 'demo-token-8' => 'customers/c-8' }.freeze

  def get_order(request, call)
    parent = READABLE[call.metadata['shop-token']]
    # before any look-up
    unless parent && request.id.start_with?("#{parent}/") # mark
      raise GRPC::PermissionDenied, "Permission 'orders.get' denied on resource " \
                                    "'#{request.id}' (or it might not exist)."
    end
    state = ORDERS.fetch(request.id) { raise GRPC::NotFound, "#{request.id} not found" }
    Order.new(id: request.id, state: state)
  end
end

client = Orders::Stub.new(serve(OwnedOrders.new).address, :this_channel_is_insecure)
{ 'a stranger' => 'demo-token-8', 'the customer' => 'demo-token-7' }.each do |who, token|
  %w[o-43 o-42].each do |order|
    request = GetOrderRequest.new(id: "customers/c-7/orders/#{order}")
    client.get_order(request, metadata: { 'shop-token' => token })
    puts "#{who} reads #{order}: OK"
  rescue GRPC::BadStatus => e
    puts "#{who} reads #{order}: #{e.class}"
  end
end
# endregion: show
