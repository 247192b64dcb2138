# needs: ruby ruby-grpc
require 'shop'

# region: show
class OwnedOrders < Orders::Service
  ORDERS = { 'o-42' => 'c-7' }.freeze
  CUSTOMERS = { 'demo-token-7' => 'c-7', 'demo-token-8' => 'c-8' }.freeze

  def get_order(request, call)
    caller = CUSTOMERS[call.metadata['shop-token']]
    if caller.nil? || ORDERS[request.id] != caller # mark
      raise GRPC::NotFound, "order #{request.id.inspect} not found"
    end

    Order.new(id: request.id, customer: caller)
  end
end

client = Orders::Stub.new(serve(OwnedOrders.new).address, :this_channel_is_insecure)
begin
  %w[demo-token-7 demo-token-8].each do |token|
    request = GetOrderRequest.new(id: 'o-42')
    order = client.get_order(request, metadata: { 'shop-token' => token })
    puts "#{order.customer} reads #{order.id}"
  end
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
