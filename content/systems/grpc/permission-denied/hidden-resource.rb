# needs: ruby ruby-grpc
require 'authorized'
require 'shop'

# region: show
owners = { 'o-42' => 'billing' }

orders = AuthorizedOrders.new('demo-token-1' => 'billing') do |question|
  # The same answer for another's order and for none: nobody can find out which exist.
  if owners[question.id] != question.caller # mark
    "#{question.permission} denied on order #{question.id} (or it might not exist)"
  end
end

client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-24'), metadata: as('demo-token-1')).id
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
