# needs: ruby ruby-grpc
require 'shop'

# region: show
class SteppedOrders < Orders::Service
  attr_reader :steps, :written

  def create_order(request, call)
    @steps = 0
    # gRPC for Ruby stops no handler, and call.cancelled? stays false: look at the clock.
    # For a caller without a deadline, call.deadline lies in 1969 (1.51).
    ends = call.deadline.to_i.positive? ? call.deadline : nil
    10.times do
      raise GRPC::DeadlineExceeded if ends && Time.now >= ends # mark

      sleep 0.2 # query, price, stock …
      @steps += 1
    end
    @written = request.order
  end
end

orders = SteppedOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
begin
  client.create_order(CreateOrderRequest.new(order: { customer: 'c-7' }),
                      deadline: Time.now + 0.5)
rescue GRPC::DeadlineExceeded
  sleep 1
  few = orders.steps < 5 ? 'fewer than 5' : orders.steps
  puts "stopped after #{few} of 10 steps, written: #{orders.written ? 1 : 0}"
end
# endregion: show
