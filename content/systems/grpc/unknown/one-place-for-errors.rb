# needs: ruby ruby-grpc
require 'shop'

# region: show
# Every unary handler goes through here: whatever it raises, the call ends with a status
# of ours.
class Guard < GRPC::ServerInterceptor
  def request_response(method:, **)
    yield
  rescue GRPC::BadStatus
    raise # somebody has decided what the caller learns
  rescue StandardError => e
    reference = 'err-5f1c' # a random one in production, for log and answer
    puts "server log: #{reference} #{method.name} #{e.class}: #{e.message}" # mark
    raise GRPC::Internal, "reference #{reference}" # mark
  end
  # and server_streamer, client_streamer, bidi_streamer likewise
end

class PricedOrders < Orders::Service
  PRICES = { 'c-7' => Order.new(quantity: 2) }.freeze

  def get_order(request, _call)
    price = PRICES[request.id]
    Order.new(id: request.id, quantity: price.quantity)
  end
end

shop = serve(PricedOrders.new, interceptors: [Guard.new])
client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).quantity
rescue GRPC::BadStatus => e
  puts "client: #{e.class}: #{e.code}:#{e.details}"
end
# endregion: show
