# needs: ruby ruby-grpc
require 'shop'

# region: show
class OrdersWithJobs < Orders::Service
  def initialize
    super()
    @orders = {}
  end

  def create_order(request, _call)
    id = "o-#{request.request_id}"
    @orders[id] ||= begin
      # The same work, after the answer; in production from a queue.
      Thread.new do
        sleep 1
        @orders[id] = Order.new(id: id, state: 'PAID')
      end
      Order.new(id: id, state: 'PENDING') # mark
    end
  end

  def get_order(request, _call) = @orders.fetch(request.id)
end

# Each call is short; `timeout` is in seconds, and for every call of the stub.
client = Orders::Stub.new(serve(OrdersWithJobs.new).address,
                          :this_channel_is_insecure, timeout: 0.8)
order = client.create_order(CreateOrderRequest.new(request_id: '7f3a'))
puts "#{order.id} is #{order.state}"
while order.state == 'PENDING'
  sleep 0.3
  order = client.get_order(GetOrderRequest.new(id: order.id)) # mark
end
puts "#{order.id} is #{order.state}"
# endregion: show
