# needs: ruby ruby-grpc
require 'shop'

# region: show
class NotedOrders < Orders::Service
  attr_reader :saved

  def create_order(request, _call)
    @saved = request.order # not reached
  end
end

orders = NotedOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
note = "\0" * (5 * 1024 * 1024) # the server receives at most 4 MiB a message # mark
begin
  client.create_order(CreateOrderRequest.new(order: { customer: 'c-7', note: note }))
rescue GRPC::BadStatus => e
  warn "#{e.class}: #{e.message}" # mark
  abort "orders saved: #{orders.saved ? 1 : 0}"
end
# endregion: show
