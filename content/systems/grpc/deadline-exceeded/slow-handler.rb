# needs: ruby ruby-grpc
require 'shop'

# region: show
class SlowOrders < Orders::Service
  attr_reader :saved

  def create_order(request, _call)
    sleep 1 # charges the card, books the stock, writes the order
    @saved = request.order
  end
end

orders = SlowOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
begin
  request = CreateOrderRequest.new(order: { customer: 'c-7', quantity: 2 })
  client.create_order(request, deadline: Time.now + 0.4) # mark
rescue GRPC::BadStatus => e
  warn "#{e.class}: #{e.code}:#{e.details}"
  sleep 1.5
  abort "later in the database: an order of #{orders.saved.customer}" # mark
end
# endregion: show
