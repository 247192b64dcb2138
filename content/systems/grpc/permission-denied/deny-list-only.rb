# needs: ruby ruby-grpc
require 'authorized'
require 'shop'

# region: show
class ReadOnly < GRPC::ServerInterceptor
  # Written when the service had two methods that change something:
  DENIED = %i[create_order cancel_order].freeze # mark

  def request_response(method:, **)
    raise GRPC::PermissionDenied, 'read only' if DENIED.include?(method.name)

    yield
  end
end

class AllOrders < Orders::Service
  def create_order(request, _call) = request.order
  def cancel_order(_request, _call) = Order.new
  def update_order(request, _call) = request.order # came later
end

shop = serve(AllOrders.new, interceptors: [ReadOnly.new])
client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
order = Order.new(id: 'o-42', state: 'CHANGED')
{
  create_order: CreateOrderRequest.new(order: order),
  cancel_order: GetOrderRequest.new(id: 'o-42'),
  update_order: UpdateOrderRequest.new(order: order)
}.each do |method, request|
  puts "#{method}: #{outcome { client.public_send(method, request) }}"
end
# endregion: show
