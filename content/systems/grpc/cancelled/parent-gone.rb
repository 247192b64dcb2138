# needs: ruby ruby-grpc
require 'shop'

# region: show
class OrderFeed < Orders::Service
  def list_orders(_request, _call)
    (1..).lazy.map do |number|
      sleep 0.1
      Order.new(id: "o-#{number}")
    end
  end
end
BACKEND = Orders::Stub.new(serve(OrderFeed.new).address, :this_channel_is_insecure)
LOG = Queue.new # of the front

class FrontOrders < Orders::Service
  def list_orders(request, _call)
    inner = BACKEND.list_orders(request, return_op: true)
    orders = Queue.new
    Thread.new do
      inner.execute.each { |order| orders << order }
    rescue GRPC::BadStatus => e
      LOG << e
    end
    Enumerator.new do |feed|
      loop { feed << orders.pop }
    ensure
      # gRPC for Ruby does not pass it on by itself: a write to a caller who has left fails.
      inner.cancel # mark
    end
  end
end

client = Orders::Stub.new(serve(FrontOrders.new).address, :this_channel_is_insecure)
feed = client.list_orders(ListOrdersRequest.new, return_op: true)
begin
  feed.execute.each { feed.cancel } # leaves after the first order # mark
rescue GRPC::Cancelled
  e = LOG.pop
  abort "the front logs: #{e.class}: #{e.message}"
end
# endregion: show
