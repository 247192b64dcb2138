# needs: ruby ruby-grpc
require 'shop'

# region: show
class OrderFeed < Orders::Service
  def list_orders(_request, _call)
    Enumerator.new do |feed|
      feed << Order.new(id: 'o-42')
      sleep
    end
  end
end
client = Orders::Stub.new(serve(OrderFeed.new).address, :this_channel_is_insecure)

Thread.abort_on_exception = true # an error in any thread ends the process
shown = Queue.new
feed = client.list_orders(ListOrdersRequest.new, return_op: true)
reader = Thread.new do
  feed.execute.each { |order| shown << order.id } # and no rescue # mark
end
reader.report_on_exception = false # a page of backtrace

begin
  puts "#{shown.pop} shown"
  feed.cancel # the user closes the list
  sleep 2 # all other work of this process
rescue GRPC::Cancelled => e
  # Raised in the main thread. Where this is missing, the process ends here.
  puts "uncaught: #{e.class}: #{e.code}:#{e.details}" # mark
end
# endregion: show
