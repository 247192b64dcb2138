# needs: ruby ruby-grpc
require 'shop'

# region: show
class CompactedOrders < Orders::Service
  OLDEST = 6 # what came before was compacted

  def list_orders(request, _call)
    from = request.offset
    if from < OLDEST
      raise GRPC::OutOfRange, "revision #{from} is gone, the oldest is #{OLDEST}" # mark
    end

    (from..9).map { |revision| Order.new(id: "o-#{revision}") }
  end
end

client = Orders::Stub.new(serve(CompactedOrders.new).address, :this_channel_is_insecure)
last_seen = 3 # then this process was paused for an hour
begin
  request = ListOrdersRequest.new(offset: last_seen + 1)
  client.list_orders(request) { |order| puts order.id }
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
