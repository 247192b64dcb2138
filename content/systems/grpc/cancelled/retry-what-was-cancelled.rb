# needs: ruby ruby-grpc
require 'shop'

# region: show
class SlowOrders < Orders::Service
  attr_reader :received

  def get_order(request, _call)
    @received = @received.to_i + 1
    sleep 1
    Order.new(id: request.id, state: 'PAID')
  end
end

orders = SlowOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
attempt = 0
begin
  attempt += 1
  call = client.get_order(GetOrderRequest.new(id: 'o-42'), return_op: true)
  Thread.new(call) do |cancelled|
    sleep 0.4
    cancelled.cancel # the page that asked is gone
  end
  call.execute
rescue GRPC::Cancelled
  retry if attempt < 4 # "transient" # mark
end
puts "calls that the user made: 1, answers that somebody wanted: 0, " \
     "calls at the server: #{orders.received}"
# endregion: show
