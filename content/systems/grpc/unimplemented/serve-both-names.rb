# needs: ruby ruby-grpc
require 'shop'

# region: show
class FoundOrders < Orders::Service
  def get_order(request, _call) = Order.new(id: request.id)
end

# The same methods under the service's former name.
class FormerOrders < FoundOrders
  self.service_name = 'shop.Orders' # mark
end

server = GRPC::RpcServer.new
port = server.add_http2_port('127.0.0.1:0', :this_port_is_insecure)
server.handle(FoundOrders.new) # as shop.v1.Orders
server.handle(FormerOrders.new) # mark
running = Thread.new { server.run }
server.wait_till_running

[FormerOrders, FoundOrders].each do |service|
  client = service.rpc_stub_class.new("127.0.0.1:#{port}", :this_channel_is_insecure)
  order = client.get_order(GetOrderRequest.new(id: 'o-42'))
  puts "/#{service.service_name}/GetOrder found #{order.id}"
end
# endregion: show

server.stop
running.join
