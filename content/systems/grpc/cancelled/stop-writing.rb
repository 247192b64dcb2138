# needs: ruby ruby-grpc
require 'shop'

# region: show
class OrderFeed < Orders::Service
  attr_reader :written, :closed

  # gRPC calls each: when the caller has left, its next write fails and ends the loop, so
  # that `ensure` runs.
  def list_orders(_request, _call)
    Enumerator.new do |feed|
      (1..).each do |number|
        sleep 0.1
        feed << Order.new(id: "o-#{number}")
        @written = number
      end
    ensure
      @closed = true # the cursor, the subscription # mark
    end
  end
end

orders = OrderFeed.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
feed = client.list_orders(ListOrdersRequest.new, return_op: true)
Thread.new do
  sleep 0.5
  feed.cancel
end
begin
  feed.execute.each { |order| order }
rescue GRPC::Cancelled => e
  puts "client: #{e.class}: #{e.code}:#{e.details}"
end
sleep 1.5
few = orders.written < 10 ? 'fewer than 10' : orders.written
puts "server: wrote #{few} messages in 2 s, and has cleaned up: #{orders.closed}"
# endregion: show
