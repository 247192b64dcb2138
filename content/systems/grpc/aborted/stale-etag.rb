# needs: ruby ruby-grpc
require 'shop'

# region: show
class VersionedOrders < Orders::Service
  def initialize = @stored = Order.new(id: 'o-42', quantity: 1, etag: 'v1')

  def get_order(_request, _call) = @stored

  def update_order(request, _call)
    order = request.order
    if order.etag != @stored.etag
      raise GRPC::Aborted, "o-42 has changed: your etag is #{order.etag}, " \
                           "the order's is #{@stored.etag}"
    end

    order.etag = order.etag.succ
    @stored = order
  end
end

shop = serve(VersionedOrders.new)
first, second = Array.new(2) do
  Orders::Stub.new(shop.address, :this_channel_is_insecure)
end
mine = first.get_order(GetOrderRequest.new(id: 'o-42'))
# Between this client's read and its write, another one writes.
theirs = second.get_order(GetOrderRequest.new(id: 'o-42'))
theirs.quantity = 5
second.update_order(UpdateOrderRequest.new(order: theirs))
begin
  mine.quantity = 2 # with the etag of the read: v1 # mark
  first.update_order(UpdateOrderRequest.new(order: mine))
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
