# needs: ruby ruby-grpc
require 'authorized'
require 'shop'

# region: show
grants = ['billing orders.get']
tokens = { 'demo-token-billing' => 'billing', 'demo-token-default' => 'default-account' }

orders = AuthorizedOrders.new(tokens) do |question|
  unless grants.include?("#{question.caller} #{question.permission}")
    warn "server log: #{question.caller} wants #{question.permission}"
    "#{question.permission} denied on order #{question.id} (or it might not exist)"
  end
end

ENV['ORDER_TOKEN'] = 'demo-token-billing'
# The variable is ORDER_TOKEN. Nobody notices, because there is always another identity.
token = ENV.fetch('ORDERS_TOKEN', 'demo-token-default') # mark

client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42'), metadata: as(token)).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
