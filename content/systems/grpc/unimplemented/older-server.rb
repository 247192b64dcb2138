# needs: ruby ruby-grpc
require 'shop'

# region: show
# Built before CancelOrder was added to the .proto.
class OlderOrders
  include GRPC::GenericService

  self.marshal_class_method = :encode
  self.unmarshal_class_method = :decode
  self.service_name = 'shop.v1.Orders'
  rpc :GetOrder, GetOrderRequest, Order # and no rpc :CancelOrder # mark

  def get_order(request, _call) = Order.new(id: request.id)
end

client = Orders::Stub.new(serve(OlderOrders.new).address, :this_channel_is_insecure)
begin
  puts client.cancel_order(GetOrderRequest.new(id: 'o-42')).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
