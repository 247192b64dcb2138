# needs: ruby ruby-grpc
require 'shop'

# region: show
class TrustingOrders < Orders::Service
  OWNERS = { 'o-1' => 'customer-1', 'o-2' => 'customer-2', 'o-3' => 'customer-3' }.freeze
  TOKENS = Queue.new

  # The gateway puts the user into x-user-id. So does anybody else who reaches this port.
  def get_order(request, call)
    user = call.metadata['x-user-id'] # mark
    TOKENS << call.metadata['authorization'] if call.metadata.key?('authorization')
    raise GRPC::PermissionDenied, 'orders.get denied' if OWNERS[request.id] != user

    Order.new(id: request.id, customer: user)
  end
end

client = Orders::Stub.new(serve(TrustingOrders.new).address, :this_channel_is_insecure)
read = TrustingOrders::OWNERS.count do |id, owner|
  metadata = { 'x-user-id': owner } # a name is enough
  client.get_order(GetOrderRequest.new(id: id), metadata: metadata)
end
puts "tokens that the caller showed: #{TrustingOrders::TOKENS.size}"
puts "orders of other people that he read: #{read} of #{TrustingOrders::OWNERS.size}"
# endregion: show
