# needs: ruby ruby-grpc
require 'shop'

# region: show
class VersionedOrders < Orders::Service
  def initialize = @stored = Order.new(id: 'o-42', quantity: 1, etag: '1')

  def get_order(_request, _call) = @stored

  def update_order(request, _call)
    order = request.order
    if order.etag != @stored.etag
      text = "the stored version (#{@stored.etag}) does not match the required base " \
             "version (#{order.etag})"
      raise GRPC::FailedPrecondition, text # ABORTED since 2021, AIP-154 # mark
    end

    order.etag = order.etag.succ
    @stored = order
  end
end

client = Orders::Stub.new(serve(VersionedOrders.new).address, :this_channel_is_insecure)
mine = client.get_order(GetOrderRequest.new(id: 'o-42'))
theirs = mine.dup
begin
  theirs.quantity = 5
  client.update_order(UpdateOrderRequest.new(order: theirs)) # somebody else, in between # mark
  mine.quantity += 1
  client.update_order(UpdateOrderRequest.new(order: mine))
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
