# needs: ruby ruby-grpc
require 'authorized'
require 'json'
require 'net/http'
require 'shop'

# region: show
policy = URI("http://#{dead_address}/decide") # the policy service is down

orders = AuthorizedOrders.new('demo-token-1' => 'billing') do |question|
  answer = Net::HTTP.post(policy, JSON.generate(question.to_h))
  "#{question.permission} denied" unless JSON.parse(answer.body)['allowed']
rescue StandardError => e
  warn "server log: #{e.class}"
  'access denied' # closed, and rightly so; but nobody has decided anything # mark
end

client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
begin
  metadata = as('demo-token-1')
  puts client.get_order(GetOrderRequest.new(id: 'o-42'), metadata: metadata).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
