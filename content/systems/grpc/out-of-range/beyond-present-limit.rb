# needs: ruby ruby-grpc
require 'shop'

# region: show
class StockedOrders < Orders::Service
  STOCK = 40 # more tomorrow

  def create_order(request, _call)
    quantity = request.order.quantity
    if quantity > STOCK
      raise GRPC::OutOfRange, # mark
            "order.quantity #{quantity} is more than the #{STOCK} in stock"
    end

    request.order
  end
end

client = Orders::Stub.new(serve(StockedOrders.new).address, :this_channel_is_insecure)
begin
  client.create_order(CreateOrderRequest.new(order: { customer: 'c-7', quantity: 50 }))
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
