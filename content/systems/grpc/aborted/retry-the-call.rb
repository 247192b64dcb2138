# needs: ruby ruby-grpc
require 'shop'

# region: show
class VersionedOrders < Orders::Service
  attr_reader :refused

  def update_order(request, _call)
    return Order.new(id: 'o-42', etag: 'v3') if request.order.etag == 'v2'

    (@refused ||= []) << request.order.etag
    raise GRPC::Aborted, "o-42 has changed: your etag is #{request.order.etag}"
  end
end
orders = VersionedOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)

mine = Order.new(id: 'o-42', quantity: 2, etag: 'v1') # read before somebody else wrote
attempts = 0
begin
  attempts += 1
  client.update_order(UpdateOrderRequest.new(order: mine))
rescue GRPC::Aborted => e
  if attempts < 5
    sleep 0.05 * (2**attempts)
    retry # repeats the write, not the read before it # mark
  end
  puts "#{e.class}: #{e.details}"
end
puts "attempts: #{orders.refused.size}; etags in them: #{orders.refused.uniq.join(', ')}"
# endregion: show
