# needs: ruby ruby-grpc
require 'shop'

# region: show
class CustomersOrders < Orders::Service
  def get_order(request, call)
    customer = call.metadata.fetch('customer-id') do
      raise GRPC::InvalidArgument, 'metadata field customer-id is missing' # mark
    end
    Order.new(id: request.id, customer: customer)
  end
end

client = Orders::Stub.new(serve(CustomersOrders.new).address, :this_channel_is_insecure)
request = GetOrderRequest.new(id: 'o-42')
begin
  client.get_order(request)
rescue GRPC::BadStatus => e
  puts "without: #{e.class}: #{e.code}:#{e.details}"
end
order = client.get_order(request, metadata: { 'customer-id' => 'c-7' })
puts "with: #{order.id} of #{order.customer}"
# endregion: show
