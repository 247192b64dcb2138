# needs: ruby ruby-grpc
require 'authorized'
require 'shop'

# region: show
grants = ['user-7 orders.get', 'user-7 orders.cancel']
scopes = { 'user-7 by app' => ['orders.get'] }
tokens = { 'demo-token-1' => 'user-7 by app', 'demo-token-2' => 'user-7 by app, more' }

orders = AuthorizedOrders.new(tokens) do |question|
  user, = question.caller.split(' by ')
  if !grants.include?("#{user} #{question.permission}")
    "#{question.permission} denied"
  elsif !scopes.fetch(question.caller).include?(question.permission)
    "token lacks the scope #{question.permission}"
  end
end

# Asks the user for one more scope, at the moment of the cancellation; gets a new token.
consent = lambda do |scope|
  scopes['user-7 by app, more'] = ['orders.get', scope]
  'demo-token-2'
end

client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
request = GetOrderRequest.new(id: 'o-42')
begin
  client.cancel_order(request, metadata: as('demo-token-1'))
rescue GRPC::PermissionDenied => e
  puts "first token: #{e.class}: #{e.code}:#{e.details}"
  wider = consent.call(e.details[/lacks the scope (\S+)/, 1]) # mark
  puts "wider token: #{outcome { client.cancel_order(request, metadata: as(wider)) }}"
end
# endregion: show
