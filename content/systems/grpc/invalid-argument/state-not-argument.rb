# needs: ruby ruby-grpc
require 'shop'

# region: show
class MovingOrders < Orders::Service
  attr_writer :state

  def update_order(request, _call)
    return request.order unless @state == 'SENT'

    raise GRPC::InvalidArgument, "order #{request.order.id} cannot be changed" # mark
  end
end

orders = MovingOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
request = UpdateOrderRequest.new(order: { id: 'o-42', quantity: 3 })
begin
  orders.state = 'PAID'
  client.update_order(request)
  warn 'in the morning: accepted'
  orders.state = 'SENT' # the parcel leaves
  client.update_order(request) # the very same request
rescue GRPC::BadStatus => e
  abort "in the evening: #{e.class}: #{e.message}"
end
# endregion: show
