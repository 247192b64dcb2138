# needs: ruby ruby-grpc
require 'scene'
require 'shop'

# region: show
# `stream` came into a method of the .proto, on one side only.
def schema(request, response)
  Class.new do
    include GRPC::GenericService
    self.marshal_class_method = :encode
    self.unmarshal_class_method = :decode
    self.service_name = 'shop.v1.Orders'
    rpc :GetOrder, request, response
  end
end
streamed = ->(type) { GRPC::RpcDesc::Stream.new(type) }

# The server streams its answer, this time an empty one: the unary client gets nil.
class StreamedOrders < schema(GetOrderRequest, streamed[Order])
  def get_order(_request, _call) = []
end
client = Orders::Stub.new(serve(StreamedOrders.new).address, :this_channel_is_insecure)
order = client.get_order(GetOrderRequest.new(id: 'o-0'), deadline: Time.now + 1)
puts "no error; order: #{order.inspect}"

# The client streams its requests: the server, here one of Node.js, wants exactly one.
newer = schema(streamed[GetOrderRequest], Order).rpc_stub_class # mark
client = newer.new(play('shop-by-rules').address, :this_channel_is_insecure)
begin
  requests = %w[o-1 o-2].map { |id| GetOrderRequest.new(id: id) }
  puts client.get_order(requests, deadline: Time.now + 1).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
