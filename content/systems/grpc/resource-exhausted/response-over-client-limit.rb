# needs: ruby ruby-grpc
require 'shop'

# region: show
class NotedOrders < Orders::Service
  attr_reader :saved

  def create_order(_request, _call)
    @saved = Order.new(id: 'o-1', note: "\0" * (5 * 1024 * 1024)) # mark
  end
end

orders = NotedOrders.new
# Receives at most 4 MiB a message.
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
begin
  client.create_order(CreateOrderRequest.new(order: { customer: 'c-7', quantity: 2 }))
rescue GRPC::BadStatus => e
  warn "#{e.class}: #{e.message}" # mark
  abort "saved all the same: #{orders.saved.id}"
end
# endregion: show
