# needs: ruby ruby-grpc
require 'authorized'
require 'shop'

# region: show
effective_at = nil
orders = AuthorizedOrders.new('demo-token-1' => 'new-account') do |question|
  "#{question.permission} denied" unless effective_at && Time.now >= effective_at
end
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)

# For provisioning, right after a grant of its own. Not for calls in general.
wait_for_grant = lambda do |id, every:, times:|
  tries = 0
  begin
    tries += 1
    client.get_order(GetOrderRequest.new(id: id), metadata: as('demo-token-1'))
    "allowed after #{tries > 1 ? 'some' : 'no'} waiting"
  rescue GRPC::PermissionDenied
    raise if tries == times # mark

    sleep every
    retry
  end
end

effective_at = Time.now + 0.5 # the grant is made, and takes effect later
puts wait_for_grant.call('o-42', every: 0.2, times: 20) # at Google: 30 s, for 10 minutes
# endregion: show
