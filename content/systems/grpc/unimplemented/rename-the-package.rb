# needs: ruby ruby-grpc
require 'shop'

# region: show
class FoundOrders < Orders::Service
  def get_order(_request, _call) = Order.new(id: 'o-42')
  alias create_order get_order
  alias update_order get_order
  alias cancel_order get_order
end

# "Let's call it shop.v2 now": the same methods, another package, one deployment.
class RenamedOrders < FoundOrders
  self.service_name = 'shop.v2.Orders' # mark
end

calls = {
  get_order: GetOrderRequest, create_order: CreateOrderRequest,
  update_order: UpdateOrderRequest, cancel_order: GetOrderRequest
}
[FoundOrders, RenamedOrders].each do |service|
  # In an app on somebody's phone, built for shop.v1:
  client = Orders::Stub.new(serve(service.new).address, :this_channel_is_insecure)
  refused = calls.count do |name, request|
    client.public_send(name, request.new)
    false
  rescue GRPC::Unimplemented
    true
  end
  puts "the server has #{service.service_name}: #{refused} of #{calls.size} calls refused"
end
# endregion: show
