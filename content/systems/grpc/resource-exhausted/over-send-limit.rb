# needs: ruby ruby-grpc
require 'shop'

# region: show
class CountedOrders < Orders::Service
  attr_reader :requests

  def create_order(request, _call)
    @requests = @requests.to_i + 1 # not reached
    request.order
  end
end

orders = CountedOrders.new
client = Orders::Stub.new(
  serve(orders).address, :this_channel_is_insecure,
  channel_args: { 'grpc.max_send_message_length' => 1024 * 1024 } # mark
)
note = "\0" * (2 * 1024 * 1024)
begin
  client.create_order(CreateOrderRequest.new(order: { customer: 'c-7', note: note }))
rescue GRPC::BadStatus => e
  warn "#{e.class}: #{e.message}" # mark
  abort "requests that reached the server: #{orders.requests.to_i}"
end
# endregion: show
