# needs: ruby ruby-grpc
require 'shop'

# region: show
class OrderFeed < Orders::Service
  def list_orders(_request, _call)
    (1..).lazy.map do |number|
      sleep 0.2 # for as long as it lasts
      Order.new(id: "o-#{number}")
    end
  end
end

# A default for all calls.
client = Orders::Stub.new(serve(OrderFeed.new).address, :this_channel_is_insecure,
                          timeout: 1) # mark
received = 0
begin
  client.list_orders(ListOrdersRequest.new) { received += 1 }
rescue GRPC::BadStatus => e
  warn "#{e.class}: #{e.code}:#{e.details}"
  abort "the stream was healthy, several messages before: #{received > 1}"
end
# endregion: show
