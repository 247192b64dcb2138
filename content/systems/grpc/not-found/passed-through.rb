# needs: ruby ruby-grpc
require 'shop'

class Prices < Orders::Service
  def get_order(request, _call) = raise(GRPC::NotFound, "no price list #{request.id}")
end
prices = Orders::Stub.new(serve(Prices.new).address, :this_channel_is_insecure)

# region: show
class PricedOrders < Orders::Service
  LISTS = { 'o-42' => '2026-11' }.freeze

  def initialize(prices)
    super()
    @prices = prices # another service
  end

  def get_order(request, _call)
    list = LISTS.fetch(request.id) { raise GRPC::NotFound, "no order #{request.id}" }
    @prices.get_order(GetOrderRequest.new(id: list)) # its error becomes this method's # mark
    Order.new(id: request.id)
  end
end

client = Orders::Stub.new(serve(PricedOrders.new(prices)).address,
                          :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).id
rescue GRPC::BadStatus => e
  warn "#{e.class}: #{e.message}"
  abort "orders has o-42: #{PricedOrders::LISTS.key?('o-42')}"
end
# endregion: show
