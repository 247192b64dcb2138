# needs: ruby ruby-grpc
require 'shop'
require 'timeout'

# region: show
class HurriedOrders < Orders::Service
  attr_reader :asked

  def get_order(_request, call)
    left = call.deadline - Time.now # below 0 too if the caller has none (1.51)
    Timeout.timeout(left.positive? ? [0.3, left].min : 0.3) { query }
  rescue Timeout::Error
    raise GRPC::Unavailable, 'orders-db did not answer within 300 ms' # mark
  end

  private

  def query
    @asked = @asked.to_i + 1
    sleep if @asked == 1 # does not answer
    Order.new(id: 'o-42', state: 'PAID')
  end
end

orders = HurriedOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
deadline = Time.now + 4 # of all attempts together
begin
  order = client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: deadline) # a read
rescue GRPC::Unavailable
  sleep 0.1 + (rand * 0.2)
  retry # UNAVAILABLE may come again; DEADLINE_EXCEEDED is the end # mark
end
puts "#{order.id} is #{order.state}, at attempt #{orders.asked}"
# endregion: show
