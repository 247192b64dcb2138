# needs: ruby ruby-grpc
require 'shop'

# region: show
class CheckedOrders < Orders::Service
  def create_order(request, _call)
    quantity = request.order&.quantity.to_i
    unless quantity.between?(1, 100)
      raise GRPC::InvalidArgument, # mark
            "order.quantity must be from 1 to 100, got #{quantity}"
    end

    request.order
  end
end

client = Orders::Stub.new(serve(CheckedOrders.new).address, :this_channel_is_insecure)
begin
  order = { customer: 'c-7', quantity: 250 }
  puts client.create_order(CreateOrderRequest.new(order: order)).id
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
