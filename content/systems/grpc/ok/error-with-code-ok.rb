# needs: ruby ruby-grpc
require 'shop'

# region: show
class CancelledOrders < Orders::Service
  def cancel_order(request, _call)
    # "It was cancelled before, so that is fine."
    raise GRPC::Ok, "#{request.id} is cancelled already" # mark
  end
end
client = Orders::Stub.new(serve(CancelledOrders.new).address, :this_channel_is_insecure)

order = client.cancel_order(GetOrderRequest.new(id: 'o-42'))
puts "no error, and the order is #{order.inspect}" # mark
begin
  puts "state: #{order.state}"
rescue NoMethodError => e
  puts "later in the client: #{e.class}"
end
# endregion: show
