# needs: ruby ruby-grpc
require 'scene'
require 'shop'

# region: show
class CountedOrders < Orders::Service
  attr_reader :received

  def get_order(request, _call)
    @received = @received.to_i + 1
    Order.new(id: request.id, state: 'PAID')
  end
end

orders = CountedOrders.new
path = play('relay', port: serve(orders).port)
client = Orders::Stub.new(path.address, :this_channel_is_insecure)
begin
  order = client.get_order(GetOrderRequest.new(id: 'o-41'))
  warn "#{order.id} is #{order.state}"
  path.ask('freeze') # from here on packets vanish, and nobody closes the connection # mark
  client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: Time.now + 0.8)
rescue GRPC::BadStatus => e
  warn "#{e.class}: #{e.message}"
  abort "requests that reached the server: #{orders.received}" # mark
end
# endregion: show
