# needs: ruby ruby-grpc
require 'shop'

# region: show
class LimitedOrders < Orders::Service
  attr_reader :refused

  def initialize
    super()
    @refused = @used = 0
    @window_ends = Time.now
  end

  def get_order(request, _call)
    @window_ends, @used = [Time.now + 0.6, 0] if Time.now >= @window_ends
    @used += 1
    return Order.new(id: request.id, state: 'PAID') if @used <= 3

    @refused += 1
    raise GRPC::ResourceExhausted, '3 calls per 600 ms'
  end
end

orders = LimitedOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
answered = (1..10).count do |number|
  sleep 0.25 # 600 ms / 3 calls = 200 ms, and a quarter more # mark
  client.get_order(GetOrderRequest.new(id: "o-#{number}"))
end
puts "answered #{answered} of 10; refused: #{orders.refused}"
# endregion: show
