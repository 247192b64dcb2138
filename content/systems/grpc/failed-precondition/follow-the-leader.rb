# needs: ruby ruby-grpc
require 'shop'

class Leader < Orders::Service
  def create_order(_request, _call) = Order.new(id: 'o-42')
end
leader = serve(Leader.new)

# region: show
class Follower < Orders::Service
  def initialize(leader)
    super()
    @leader = leader
  end

  def create_order(_request, _call)
    hint = { 'shop-leader' => @leader.address }
    raise GRPC::FailedPrecondition.new('not leader', hint)
  end
end
follower = serve(Follower.new(leader))

members = [leader.address, follower.address] # known, not learnt from an error
address = follower.address
redirects = 0
begin
  client = Orders::Stub.new(address, :this_channel_is_insecure)
  order = client.create_order(CreateOrderRequest.new(order: { customer: 'c-7' }))
rescue GRPC::FailedPrecondition => e
  address = e.metadata['shop-leader']
  raise if !members.include?(address) || redirects == 2

  redirects += 1
  retry # the same call, to another server # mark
end
puts "created #{order.id}"
puts "from now on the client talks to the leader: #{address == leader.address}"
# endregion: show
