# needs: ruby ruby-grpc ruby-googleapis-common-protos-types
require 'details'
require 'shop'

# region: show
class LimitedOrders < Orders::Service
  attr_reader :refused

  def initialize
    super()
    @refused = @used = 0
    @window_ends = Time.now
  end

  def get_order(request, _call)
    @window_ends, @used = [Time.now + 1.5, 0] if Time.now >= @window_ends
    @used += 1
    return Order.new(id: request.id, state: 'PAID') if @used <= 3

    @refused += 1
    left = ((@window_ends - Time.now) * 1e9).to_i + 50_000_000
    delay = { seconds: left / 1_000_000_000, nanos: left % 1_000_000_000 }
    raise with_details(GRPC::ResourceExhausted, '3 calls per 1.5 s',
                       Google::Rpc::RetryInfo.new(retry_delay: delay)) # mark
  end
end

orders = LimitedOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
answered = (1..5).count do |number|
  client.get_order(GetOrderRequest.new(id: "o-#{number}"))
rescue GRPC::ResourceExhausted => e
  details = e.to_rpc_status&.details.to_a
  info = details.find { |detail| detail.is(Google::Rpc::RetryInfo) }
  raise unless info # nobody says that waiting helps

  sleep info.unpack(Google::Rpc::RetryInfo).retry_delay.to_f # mark
  retry
end
puts "answered #{answered} of 5; refused on the way: #{orders.refused}"
# endregion: show
