# needs: ruby ruby-grpc
require 'shop'

# region: show
class ShortlyWatchedOrders < Orders::Service
  LONGEST = 0.5 # seconds here, 305 at Google Cloud Speech-to-Text

  def watch_orders(requests)
    ends_at = Time.now + LONGEST
    requests.lazy.map do |request|
      if Time.now > ends_at
        raise GRPC::OutOfRange, 'exceeded maximum allowed stream duration' # mark
      end

      Order.new(id: request.id, state: 'PAID')
    end
  end
end

client = Orders::Stub.new(serve(ShortlyWatchedOrders.new).address,
                          :this_channel_is_insecure)
requests = Enumerator.new do |stream|
  loop do # never silent, never done
    stream << GetOrderRequest.new(id: 'o-42')
    sleep 0.05
  end
end
begin
  client.watch_orders(requests) { |order| order }
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
