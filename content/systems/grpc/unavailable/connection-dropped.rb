# needs: ruby ruby-grpc
require 'scene'
require 'shop'

# region: show
class SlowOrders < Orders::Service
  attr_reader :saved

  def create_order(request, _call)
    @saved = request.order # in the database
    sleep 2
    request.order
  end
end

orders = SlowOrders.new
path = play('relay', port: serve(orders).port)
client = Orders::Stub.new(path.address, :this_channel_is_insecure)

Thread.new do
  sleep 0.1 until orders.saved
  path.ask('cut') # saved, and not answered yet
end
begin
  client.create_order(CreateOrderRequest.new(order: { customer: 'c-7', quantity: 2 }))
rescue GRPC::Unavailable => e
  warn "#{e.class}: #{e.message}" # mark
  abort "in the database: an order of #{orders.saved.customer}" # mark
end
# endregion: show
