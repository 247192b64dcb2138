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
      raise GRPC::FailedPrecondition, text
    end

    order.etag = order.etag.succ
    @stored = order
  end
end

client = Orders::Stub.new(serve(VersionedOrders.new).address, :this_channel_is_insecure)
attempt = 0
begin
  attempt += 1
  mine = client.get_order(GetOrderRequest.new(id: 'o-42')) # the read belongs here # mark
  if attempt == 1 # somebody else
    theirs = mine.dup.tap { |order| order.quantity = 5 }
    client.update_order(UpdateOrderRequest.new(order: theirs))
  end
  mine.quantity += 1
  updated = client.update_order(UpdateOrderRequest.new(order: mine))
  puts "attempt #{attempt}: quantity is #{updated.quantity}, both changes are in"
rescue GRPC::Aborted, GRPC::FailedPrecondition
  raise if attempt == 3

  puts "attempt #{attempt}: somebody was faster"
  retry # mark
end
# endregion: show
