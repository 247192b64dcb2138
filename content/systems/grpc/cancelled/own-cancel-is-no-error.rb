# needs: ruby ruby-grpc
require 'shop'

class SlowOrders < Orders::Service
  def get_order(request, _call) = sleep(0.8) && Order.new(id: request.id, state: 'PAID')
end
client = Orders::Stub.new(serve(SlowOrders.new).address, :this_channel_is_insecure)

# region: show
# A call that somebody may stop waiting for.
class Wanted
  def initialize(client, id)
    @operation = client.get_order(GetOrderRequest.new(id: id),
                                  deadline: Time.now + 3, return_op: true)
  end

  def cancel
    @cancelled = true
    @operation.cancel
  end

  # The order, or nil when it was cancelled here.
  def value
    @operation.execute
  rescue GRPC::Cancelled
    raise unless @cancelled # CANCELLED, and it was not us: that one is an error # mark
  end
end

first = Wanted.new(client, 'o-41')
left = Thread.new { first.value }
sleep 0.2
first.cancel # the user clicks on another order
found = Wanted.new(client, 'o-42').value
puts "o-41: #{left.value ? 'shown' : 'no longer wanted'}"
puts "o-42: #{found.state}"
# endregion: show
