# needs: ruby ruby-grpc
require 'shop'

# region: show
class CopiedOrders < Orders::Service
  def get_order(request, call)
    customer = call.metadata['customer-id']
    raise GRPC::DataLoss, 'failed to get metadata' unless customer # mark

    Order.new(id: request.id, customer: customer)
  end
end

client = Orders::Stub.new(serve(CopiedOrders.new).address, :this_channel_is_insecure)
begin
  # The call carries no customer-id:
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).customer
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
