# needs: ruby ruby-grpc ruby-googleapis-common-protos-types
require 'details'
require 'shop'

# region: show
class LimitedOrders < Orders::Service
  attr_reader :charged

  def get_order(request, _call)
    # This limiter charges every call, the refused ones as well.
    @charged = @charged.to_i + 1
    return Order.new(id: request.id, state: 'PAID') if @charged <= 3

    wait = Google::Rpc::RetryInfo.new(retry_delay: { seconds: 60 })
    raise with_details(GRPC::ResourceExhausted, '3 calls a minute', wait)
  end
end

orders = LimitedOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
read = 0
attempts = 0
begin
  loop do
    client.get_order(GetOrderRequest.new(id: "o-#{read + 1}"))
    read += 1
  end
rescue GRPC::ResourceExhausted => e
  attempts += 1
  retry if attempts < 200 # no wait # mark
  last = e.to_rpc_status.details.first.unpack(Google::Rpc::RetryInfo)
end
puts "orders read: #{read}; calls charged: #{orders.charged}; refused: #{attempts}"
puts "the last answer still says: #{last.to_json}"
# endregion: show
