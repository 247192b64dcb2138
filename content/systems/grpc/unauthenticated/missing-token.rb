# needs: ruby ruby-grpc
require 'shop'

# region: show
class ProtectedOrders < Orders::Service
  def get_order(request, call)
    token = call.metadata['authorization']
    raise GRPC::Unauthenticated, 'missing bearer token' unless token

    Order.new(id: request.id, state: 'PAID')
  end
end

shop = serve(ProtectedOrders.new)
client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).state # no metadata # mark
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
