# needs: ruby ruby-grpc
require 'shop'

# region: show
class ContendedOrders < Orders::Service
  attr_reader :shipped

  def update_order(request, _call)
    @attempts = @attempts.to_i + 1
    raise GRPC::Aborted, 'transaction was aborted' if @attempts < 4

    @shipped = @shipped.to_i + 1
    Order.new(id: request.order.id, state: 'SHIPPED')
  end
end

service = ContendedOrders.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
mails = []

def in_transaction
  yield
rescue GRPC::Aborted
  retry
end

in_transaction do
  mails << 'your order o-42 is on its way' # runs with each attempt # mark
  client.update_order(UpdateOrderRequest.new(order: { id: 'o-42' }))
end
puts "orders shipped: #{service.shipped}; mails sent: #{mails.size}"
# endregion: show
