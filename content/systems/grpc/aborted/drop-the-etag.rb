# needs: ruby ruby-grpc
require 'shop'

# region: show
class VersionedOrders < Orders::Service
  attr_reader :quantity

  def initialize = @quantity = 0

  def get_order(_request, _call)
    Order.new(id: 'o-42', quantity: @quantity, etag: "v#{@quantity}")
  end

  def update_order(request, _call)
    order = request.order
    if !order.etag.empty? && order.etag != "v#{@quantity}"
      raise GRPC::Aborted, 'o-42 has changed'
    end

    @quantity = order.quantity # without an etag, the last one wins # mark
    order
  end
end

service = VersionedOrders.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
# Ten clients have read before the first of them writes.
read = Array.new(10) { client.get_order(GetOrderRequest.new(id: 'o-42')) }
read.each do |order|
  order.quantity += 1
  order.etag = '' # mark
  client.update_order(UpdateOrderRequest.new(order: order))
end
lost = read.size - service.quantity
puts "10 clients added 1 each and saw no error: quantity #{service.quantity}, " \
     "lost updates #{lost}"
# endregion: show
