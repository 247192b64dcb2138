# needs: ruby ruby-grpc
require 'shop'

# region: show
class SlowOrders < Orders::Service
  def get_order(request, _call)
    sleep 2 # goes on: gRPC for Ruby does not tell a handler that its caller has left
    Order.new(id: request.id, state: 'PAID')
  end
end

client = Orders::Stub.new(serve(SlowOrders.new).address, :this_channel_is_insecure)
operation = client.get_order(GetOrderRequest.new(id: 'o-42'), return_op: true)
Thread.new do
  sleep 0.3
  operation.cancel # the user has left the page # mark
end
begin
  puts operation.execute.state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
