# needs: ruby ruby-grpc
require 'shop'

# region: show
class SlowOrders < Orders::Service
  def get_order(request, _call)
    sleep 10 # and until then nothing is sent
    Order.new(id: request.id, state: 'PAID')
  end
end

# At most one ping a second leaves the client; the server allows one in 5 minutes.
options = { 'grpc.keepalive_time_ms' => 300, # mark
            'grpc.http2.max_pings_without_data' => 0 } # gRPC core stops after two
client = Orders::Stub.new(serve(SlowOrders.new).address, :this_channel_is_insecure,
                          channel_args: options)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: Time.now + 10).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
