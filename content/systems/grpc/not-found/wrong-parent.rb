# needs: ruby ruby-grpc
require 'shop'

# region: show
class ShopsOrders < Orders::Service
  SHOPS = { 'shops/eu' => { 'o-42' => 'PAID' } }.freeze

  def get_order(request, _call)
    shop, order = request.id.split('/orders/')
    state = SHOPS.dig(shop, order) # the shop or the order: one answer for both # mark
    raise GRPC::NotFound, 'Requested entity was not found.' unless state

    Order.new(id: request.id, state: state)
  end
end

client = Orders::Stub.new(serve(ShopsOrders.new).address, :this_channel_is_insecure)
begin
  region = ENV.fetch('SHOP_REGION', 'us') # the order was placed in shops/eu # mark
  puts client.get_order(GetOrderRequest.new(id: "shops/#{region}/orders/o-42")).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
