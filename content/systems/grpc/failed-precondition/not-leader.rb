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
    raise GRPC::FailedPrecondition.new('not leader', hint) # mark
  end
end

follower = serve(Follower.new(leader))
client = Orders::Stub.new(follower.address, :this_channel_is_insecure)
begin
  client.create_order(CreateOrderRequest.new(order: { customer: 'c-7' }))
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
