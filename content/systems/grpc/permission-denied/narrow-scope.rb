# needs: ruby ruby-grpc
require 'authorized'
require 'shop'

# region: show
grants = ['user-7 orders.get', 'user-7 orders.cancel'] # the user may cancel
scopes = { 'user-7 by app' => ['orders.get'] } # this app may not

orders = AuthorizedOrders.new('demo-token-1' => 'user-7 by app') do |question|
  user, = question.caller.split(' by ')
  if !grants.include?("#{user} #{question.permission}")
    "#{question.permission} denied"
  elsif !scopes.fetch(question.caller).include?(question.permission)
    "token lacks the scope #{question.permission}" # mark
  end
end

client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
begin
  puts client.cancel_order(GetOrderRequest.new(id: 'o-42'), metadata: as('demo-token-1'))
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
