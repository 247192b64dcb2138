# needs: ruby ruby-grpc
require 'shop'

# region: show
class CancellingOrders < Orders::Service
  def cancle_order(request, _call) # the method is CancelOrder # mark
    Order.new(id: request.id, state: 'CANCELLED')
  end
end

shop = serve(CancellingOrders.new) # no complaint
client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
begin
  puts client.cancel_order(GetOrderRequest.new(id: 'o-42')).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
