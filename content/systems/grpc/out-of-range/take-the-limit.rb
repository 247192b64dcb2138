# needs: ruby ruby-grpc ruby-googleapis-common-protos-types
require 'details'
require 'shop'

# region: show
class StockedOrders < Orders::Service
  STOCK = 40 # more tomorrow

  def create_order(request, _call)
    order = request.order
    return Order.new(id: 'o-42', quantity: order.quantity) if order.quantity <= STOCK

    info = Google::Rpc::ErrorInfo.new(reason: 'NOT_ENOUGH_STOCK', domain: 'shop.example',
                                      metadata: { 'maximum' => STOCK.to_s }) # mark
    text = "order.quantity #{order.quantity} is more than the #{STOCK} in stock"
    raise with_details(GRPC::OutOfRange, text, info)
  end
end

client = Orders::Stub.new(serve(StockedOrders.new).address, :this_channel_is_insecure)
request = CreateOrderRequest.new(order: { customer: 'c-7', quantity: 50 })
begin
  order = client.create_order(request)
rescue GRPC::OutOfRange => e
  info = e.to_rpc_status.details.first.unpack(Google::Rpc::ErrorInfo)
  raise if info.reason != 'NOT_ENOUGH_STOCK'

  request.order.quantity = info.metadata['maximum'].to_i # mark
  puts "asked the customer: #{request.order.quantity} are enough"
  retry
end
puts "created #{order.id} with #{order.quantity}"
# endregion: show
