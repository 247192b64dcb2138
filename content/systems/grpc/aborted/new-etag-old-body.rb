# needs: ruby ruby-grpc
require 'shop'

# region: show
class StoredOrders < Orders::Service
  attr_reader :stored

  def initialize
    super
    @stored = Order.new(id: 'o-42', customer: 'c-7', quantity: 1, etag: 'v1')
  end

  def get_order(_request, _call) = @stored

  def update_order(request, _call)
    order = request.order
    raise GRPC::Aborted, 'o-42 has changed' if order.etag != @stored.etag

    order.etag = @stored.etag.next
    @stored = order
  end
end

service = StoredOrders.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
mine = client.get_order(GetOrderRequest.new)
# Another one's change:
other = Order.new(id: 'o-42', customer: 'c-8', quantity: 1, etag: mine.etag)
client.update_order(UpdateOrderRequest.new(order: other))
mine.quantity = 3
begin
  order = client.update_order(UpdateOrderRequest.new(order: mine))
rescue GRPC::Aborted => e
  puts "#{e.class}: #{e.details}"
  mine.etag = client.get_order(GetOrderRequest.new).etag # of now # mark
  retry # with what was read first
end
puts "accepted: customer #{order.customer}, quantity #{order.quantity}"
puts "the other change (customer c-8) is gone: #{service.stored.customer != 'c-8'}"
# endregion: show
