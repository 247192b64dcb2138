# needs: ruby ruby-grpc
require 'shop'

class HangingOrders < Orders::Service
  def get_order(_request, _call) = sleep
end
replica = Orders::Stub.new(serve(HangingOrders.new).address, :this_channel_is_insecure)

# region: show
class FrontOrders < Orders::Service
  def initialize(replica)
    super()
    @replica = replica
  end

  def get_order(request, _call)
    inner = @replica.get_order(request, return_op: true)
    Thread.new do
      sleep 0.4
      inner.cancel # gives up on a slow replica # mark
    end
    inner.execute # raises GRPC::Cancelled, which becomes this method's status # mark
  end
end

shop = serve(FrontOrders.new(replica))
client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: Time.now + 4).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}" # and this client has cancelled nothing
end
# endregion: show
