# needs: ruby ruby-grpc
require 'scene'
require 'shop'

# region: show
class SlowOrders < Orders::Service
  attr_reader :saved

  def initialize
    super
    @saved = Queue.new # the database
  end

  def create_order(request, _call)
    saved << request.order
    sleep 2
    request.order
  end
end

orders = SlowOrders.new
path = play('relay', port: serve(orders).port)
client = Orders::Stub.new(path.address, :this_channel_is_insecure)

stored = Thread.new do
  order = orders.saved.pop
  sleep 0.5 # nothing is under way; else the text may be "Connection reset by peer"
  path.ask('cut') # saved, and not answered yet
  order
end
begin
  client.create_order(CreateOrderRequest.new(order: { customer: 'c-7', quantity: 2 }))
rescue GRPC::Unavailable => e
  warn "#{e.class}: #{e.message}" # mark
  abort "in the database: an order of #{stored.value.customer}" # mark
end
# endregion: show
