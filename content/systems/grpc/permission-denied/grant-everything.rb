# needs: ruby ruby-grpc
require 'authorized'

# region: show
orders = (1..200).map { |number| "o-#{number}" }
roles = { 'billing' => 'viewer' }

service = AuthorizedOrders.new('demo-token-1' => 'billing') do |question|
  may = roles[question.caller] == 'admin' || question.permission == 'orders.get'
  "#{question.permission} denied" unless may
end
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)

# One order has to be cancelled today, and the ticket is closed with:
roles['billing'] = 'admin' # mark

cancelled = orders.count do |id|
  request = GetOrderRequest.new(id: id)
  text = outcome { client.cancel_order(request, metadata: as('demo-token-1')) }
  text.end_with?('CANCELLED')
end
puts 'orders that billing had to cancel: 1'
puts "orders that whoever holds this token can cancel: #{cancelled}"
# endregion: show
