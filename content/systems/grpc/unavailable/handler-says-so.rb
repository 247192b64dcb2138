# needs: ruby ruby-grpc
require 'shop'

# region: show
class BusyOrders < Orders::Service
  def get_order(_request, _call)
    trailers = { 'shop-dependency' => 'orders-db' }
    raise GRPC::Unavailable.new('orders-db: no free connection', trailers) # mark
  end
end

shop = serve(BusyOrders.new)
client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).state
rescue GRPC::BadStatus => e
  warn "#{e.class}: #{e.message}"
  abort "from the server: #{e.metadata['shop-dependency']}" # mark
end
# endregion: show
