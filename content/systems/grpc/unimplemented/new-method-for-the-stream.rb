# needs: ruby ruby-grpc
require 'shop'

# region: show
# GetOrder stays what it was; the stream is a method of its own.
class FollowedOrders < Orders::Service
  self.marshal_class_method = :encode
  self.unmarshal_class_method = :decode
  rpc :FollowOrder, GetOrderRequest, stream(Order) # mark

  STATES = { 'o-1' => ['NEW'], 'o-2' => %w[NEW PAID] }.freeze

  def get_order(request, _call)
    state = STATES[request.id]&.last
    raise GRPC::NotFound, "no order #{request.id}" unless state

    Order.new(id: request.id, state: state)
  end

  def follow_order(request, _call) # mark
    STATES.fetch(request.id, []).map { |state| Order.new(id: request.id, state: state) }
  end
end

shop = serve(FollowedOrders.new)
client = FollowedOrders.rpc_stub_class.new(shop.address, :this_channel_is_insecure)
%w[o-0 o-1 o-2].each do |id|
  request = GetOrderRequest.new(id: id)
  all = client.follow_order(request).map(&:state)
  one =
    begin
      client.get_order(request).state
    rescue GRPC::NotFound => e
      "#{e.class}: #{e.code}:#{e.details}"
    end
  puts "#{id}: GetOrder #{one}; FollowOrder [#{all.join(', ')}]"
end
# endregion: show
