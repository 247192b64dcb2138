# needs: ruby ruby-grpc
require 'shop'

# region: show
class StoredOrders < Orders::Service
  def initialize = @stored = Order.new(id: 'o-42', quantity: 2, etag: 'v1')

  def get_order(_request, _call) = @stored

  def create_order(request, _call)
    return @stored if @stored.quantity == request.order.quantity

    raise GRPC::AlreadyExists, "order o-42 exists with quantity #{@stored.quantity}"
  end

  def update_order(request, _call)
    if request.order.etag != @stored.etag
      raise GRPC::Aborted, "order #{request.order.id} has changed"
    end

    @stored = request.order.dup.tap { |order| order.etag = 'v2' }
  end
end

client = Orders::Stub.new(serve(StoredOrders.new).address, :this_channel_is_insecure)
wanted = Order.new(id: 'o-42', quantity: 5)
begin
  client.create_order(CreateOrderRequest.new(order: wanted))
rescue GRPC::AlreadyExists
  existing = client.get_order(GetOrderRequest.new(id: wanted.id))
  puts "differs: #{existing.quantity} instead of #{wanted.quantity}"
  wanted.etag = existing.etag # mark
  updated = client.update_order(UpdateOrderRequest.new(order: wanted))
  puts "#{updated.id} now has quantity #{updated.quantity}"
end
# endregion: show
