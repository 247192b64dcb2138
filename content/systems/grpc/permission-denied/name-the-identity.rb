# needs: ruby ruby-grpc
require 'authorized'
require 'shop'

# region: show
grants = ['billing orders.get']
tokens = { 'demo-token-billing' => 'billing', 'demo-token-default' => 'default-account' }

orders = AuthorizedOrders.new(tokens) do |question|
  puts "server log: #{question.caller} wants #{question.permission}"
  wanted = "#{question.caller} #{question.permission}"
  "#{question.permission} denied" unless grants.include?(wanted)
end
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)

%w[ORDER_TOKEN ORDERS_TOKEN].each do |name|
  ENV[name] = 'demo-token-billing'
  token = ENV.fetch('ORDERS_TOKEN') # no default, and no other identity # mark
  request = GetOrderRequest.new(id: 'o-42')
  puts(outcome { client.get_order(request, metadata: as(token)) })
rescue KeyError => e
  puts "at the start: #{e.message}"
end
# endregion: show
