# needs: ruby ruby-grpc
require 'shop'

# region: show
class SlowOrders < Orders::Service
  def get_order(request, _call)
    sleep 1
    Order.new(id: request.id, state: 'PAID')
  end
end

# Seconds that stop waits for running calls before it cancels them; the default is 1.
server = GRPC::RpcServer.new(poll_period: 10) # above the longest call # mark
port = server.add_http2_port('127.0.0.1:0', :this_port_is_insecure)
server.handle(SlowOrders.new)
server_thread = Thread.new do
  server.run_till_terminated_or_interrupted(['SIGTERM']) # stops, and returns then # mark
end
server.wait_till_running

Thread.new do
  sleep 0.4
  Process.kill('TERM', Process.pid) # in the middle of the call
end
client = Orders::Stub.new("127.0.0.1:#{port}", :this_channel_is_insecure)
order = client.get_order(GetOrderRequest.new(id: 'o-42'))
puts "#{order.id} is #{order.state}"
server_thread.join
puts 'server closed'
# endregion: show
