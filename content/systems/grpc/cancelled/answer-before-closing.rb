# needs: ruby ruby-grpc
require 'shop'

# region: show
class StoppableOrders < Orders::Service
  attr_reader :begun
  attr_writer :going_down

  def initialize(name)
    super()
    @name = name
    @begun = Queue.new
  end

  def get_order(request, _call)
    @begun << request.id
    20.times do # work, in steps
      raise GRPC::Unavailable, 'shutting down' if @going_down # mark

      sleep 0.05
    end
    Order.new(id: request.id, state: 'PAID', note: @name)
  end
end
orders = StoppableOrders.new('first')
first = serve(orders)
second = serve(StoppableOrders.new('second'))
stopping = Thread.new do # on SIGTERM
  orders.begun.pop
  orders.going_down = true # mark
  first.stop
end

client = Orders::Stub.new("ipv4:#{first.address},#{second.address}",
                          :this_channel_is_insecure)
attempts = 0
begin
  attempts += 1
  # A read. A server in Ruby sends its header before the status, which ends all retries of a
  # retry policy; so the loop is the client's own.
  order = client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: Time.now + 3)
rescue GRPC::Unavailable => e
  # Without the handler's answer it would be gRPC core's: "Cancelling all calls".
  puts "attempt #{attempts}: #{e.class}: #{e.details}"
  sleep 0.5
  retry if attempts < 3
  raise
end
puts "attempt #{attempts}: #{order.id} is #{order.state}, from the #{order.note}"
# endregion: show
stopping.join
