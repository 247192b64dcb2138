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
    begin
      @prices.get_order(GetOrderRequest.new(id: list))
    rescue GRPC::NotFound => e
      puts "log of orders: prices.GetOrder(#{list}): #{e.code}:#{e.details}"
      raise GRPC::Internal, 'the price list of this order cannot be read' # mark
    end
    Order.new(id: request.id)
  end
end

client = Orders::Stub.new(serve(PricedOrders.new(prices)).address,
                          :this_channel_is_insecure)
%w[o-43 o-42].each do |id|
  client.get_order(GetOrderRequest.new(id: id))
rescue GRPC::NotFound
  puts "#{id}: no such order"
rescue GRPC::BadStatus => e
  puts "#{id}: unknown, keep it (#{e.class})"
end
# endregion: show
