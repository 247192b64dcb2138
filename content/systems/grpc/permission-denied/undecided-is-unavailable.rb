# needs: ruby ruby-grpc
require 'authorized'
require 'shop'

# region: show
# Asks the policy service, which is away for the first two times.
questions = 0
decide = lambda do |caller, permission|
  questions += 1
  raise Errno::ECONNREFUSED if questions <= 2

  caller == 'billing' && permission == 'orders.get'
end

orders = AuthorizedOrders.new('demo-token-1' => 'billing') do |question|
  "#{question.permission} denied" unless decide.call(question.caller, question.permission)
rescue SystemCallError
  # Still closed: the call does not pass. But the caller learns that it may try again.
  raise GRPC::Unavailable, 'cannot decide now' # mark
end

client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
attempts = 0
begin
  attempts += 1
  # A read: a write must not be repeated unseen. By hand, since a server in Ruby sends its
  # header before the status, which ends all retries of a retry policy.
  metadata = as('demo-token-1')
  order = client.get_order(GetOrderRequest.new(id: 'o-42'), metadata: metadata)
rescue GRPC::Unavailable
  raise if attempts == 4

  sleep rand * 0.1 * (2**attempts)
  retry
end
puts "#{order.id} is #{order.state}", "asked the policy service #{questions} times"
# endregion: show
