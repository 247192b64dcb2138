# needs: ruby ruby-grpc
require 'authorized'
require 'shop'

# region: show
grants = ['billing orders.get']

orders = AuthorizedOrders.new('demo-token-1' => 'billing') do |question|
  unless grants.include?("#{question.caller} #{question.permission}")
    # the text of a GRPC::PermissionDenied
    "#{question.permission} denied on order #{question.id} (or it might not exist)"
  end
end

client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
begin
  puts client.cancel_order(GetOrderRequest.new(id: 'o-42'), metadata: as('demo-token-1'))
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
