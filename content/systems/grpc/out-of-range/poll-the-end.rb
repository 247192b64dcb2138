# needs: ruby ruby-grpc
require 'shop'

# region: show
class GrowingList < Orders::Service
  attr_reader :requests, :ids

  def initialize
    super
    @requests = 0
    @ids = %w[o-1 o-2 o-3]
  end

  def list_orders(request, _call)
    @requests += 1
    offset = request.offset
    raise GRPC::OutOfRange, "offset #{offset} is past the end" if offset >= ids.size

    [Order.new(id: ids[offset])]
  end
end
service = GrowingList.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
Thread.new do
  sleep 1
  service.ids << 'o-4'
end

begin
  order = client.list_orders(ListOrdersRequest.new(offset: 3)).first
rescue GRPC::OutOfRange
  sleep 0.01
  retry # until there is more # mark
end
puts "got #{order.id} after more than 10 requests: #{service.requests > 10}"
# endregion: show
