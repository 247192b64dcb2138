# needs: ruby ruby-grpc
require 'shop'

# region: show
class StoppableOrders < Orders::Service
  attr_reader :begun

  def initialize
    super
    @begun = Queue.new
    @lock = Mutex.new
    @signal = ConditionVariable.new
  end

  def get_order(request, _call)
    @begun << request.id
    @lock.synchronize { @signal.wait(@lock, 1) unless @going_down } # work, in steps
    raise GRPC::Unavailable, 'shutting down' if @going_down # mark

    Order.new(id: request.id, state: 'PAID')
  end

  def go_down
    @lock.synchronize do
      @going_down = true
      @signal.broadcast
    end
  end
end
orders = StoppableOrders.new
first = serve(orders)
second = serve(PaidOrders.new)

Thread.new do # on SIGTERM
  orders.begun.pop
  orders.go_down # mark
  first.stop
  puts 'first server closed'
end

client = Orders::Stub.new("ipv4:#{first.address},#{second.address}",
                          :this_channel_is_insecure)
attempts = 0
begin
  attempts += 1
  # A read. A server in Ruby sends its header before the status, which ends all retries of a
  # retry policy; so the loop is the client's own.
  order = client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: Time.now + 3)
rescue GRPC::Unavailable
  raise if attempts == 3

  sleep 0.5
  retry
end
puts "#{order.id} is #{order.state}, from the second, attempts: #{attempts}"
# endregion: show
