# needs: ruby ruby-grpc
require 'shop'

# region: show
class SlowOrders < Orders::Service
  attr_reader :seen

  def initialize
    super
    @seen = Queue.new
  end

  def get_order(request, _call)
    seen << request.id
    sleep if request.id == 'o-slow'
    Order.new(id: request.id, state: 'PAID')
  end
end
orders = SlowOrders.new
shop = serve(orders, server_args: { 'grpc.max_concurrent_streams' => 1 }) # mark
client = Orders::Stub.new(shop.address, :this_channel_is_insecure)

# The limit is known from the first connection on.
client.get_order(GetOrderRequest.new(id: 'o-1'))
slow = Thread.new { client.get_order(GetOrderRequest.new(id: 'o-slow')) }
slow.report_on_exception = false # ends with the program
seen = Array.new(2) { orders.seen.pop } # o-slow has its stream
begin
  client.get_order(GetOrderRequest.new(id: 'o-2'), deadline: Time.now + 1)
rescue GRPC::BadStatus => e
  puts "#{e.class}: #{e.details}"
end
puts "calls: 3; calls that the server has seen: #{seen.size + orders.seen.size}"
# endregion: show
