# needs: ruby ruby-grpc
require 'shop'

# region: show
class StoredOrders < Orders::Service
  ORDERS = { 'o-42' => Order.new(id: 'o-42', state: 'PAID') }.freeze

  # With ORDERS[request.id] alone, this returns nil: there is no message to send, and
  # gRPC for Ruby (1.51) then sends nothing at all. The caller waits for its deadline.
  def get_order(request, _call)
    ORDERS.fetch(request.id) { raise GRPC::NotFound, "no order #{request.id}" } # mark
  end
end

client = Orders::Stub.new(serve(StoredOrders.new).address, :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-404')).state
rescue GRPC::NotFound => e
  puts "#{e.class}: #{e.code}:#{e.details}"
end
# endregion: show
