# needs: ruby ruby-grpc
require 'shop'

class OrderFeed < Orders::Service
  def list_orders(_request, _call)
    (1..).lazy.map { |number| sleep(number > 8 ? 60 : 0.2) && Order.new(id: "o-#{number}") }
  end
end
shop = serve(OrderFeed.new)

# region: show
client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
feed = client.list_orders(ListOrdersRequest.new, return_op: true)

heard_at = Time.now
watchdog = Thread.new do
  sleep 0.1 until Time.now - heard_at > 1
  feed.cancel # mark
end

received = 0
begin
  feed.execute.each do
    received += 1
    heard_at = Time.now # mark
  end
rescue GRPC::Cancelled
  puts "#{received} messages in more than 1 s, then 1 s of silence: open a new stream"
end
watchdog.join
# endregion: show
