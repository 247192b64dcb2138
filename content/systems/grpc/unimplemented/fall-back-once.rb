# needs: ruby ruby-grpc
require 'shop'

# The older server.
class OlderOrders < Orders::Service
  def update_order(request, _call) = request.order
end
client = Orders::Stub.new(serve(OlderOrders.new).address, :this_channel_is_insecure)

# region: show
# One for each channel: it knows how old the server is at the other end.
class Canceller
  attr_reader :asked, :updates

  def initialize(client)
    @client = client
    @asked = @updates = 0
    @ask_again_at = Time.at(0)
  end

  def cancel(id)
    if Time.now >= @ask_again_at
      begin
        @asked += 1
        return @client.cancel_order(GetOrderRequest.new(id: id))
      rescue GRPC::Unimplemented # mark
        @ask_again_at = Time.now + 3600 # mark
      end
    end
    @updates += 1
    order = Order.new(id: id, state: 'CANCELLED')
    @client.update_order(UpdateOrderRequest.new(order: order))
  end
end

canceller = Canceller.new(client)
%w[o-41 o-42 o-43].each { |id| puts "#{id} is #{canceller.cancel(id).state}" }
puts "CancelOrder asked #{canceller.asked} time, UpdateOrder #{canceller.updates} times"
# endregion: show
