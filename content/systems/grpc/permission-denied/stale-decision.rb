# needs: ruby ruby-grpc
require 'authorized'
require 'shop'

# region: show
grants = []
decisions = {}

orders = AuthorizedOrders.new('demo-token-1' => 'billing') do |question|
  key = "#{question.caller} #{question.permission}"
  allowed, valid_until = decisions[key]
  if valid_until.nil? || valid_until < Time.now
    allowed = grants.include?(key)
    decisions[key] = [allowed, Time.now + 300] # 5 minutes # mark
  end
  "#{question.permission} denied" unless allowed
end

client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
call = -> { client.get_order(GetOrderRequest.new(id: 'o-42'), metadata: as('demo-token-1')) }
warn outcome(&call)
grants << 'billing orders.get'
warn 'granted'
begin
  puts call.call.state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
