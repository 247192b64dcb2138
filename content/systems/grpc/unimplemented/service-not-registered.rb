# needs: ruby ruby-grpc
require 'shop'

shop = serve(PaidOrders.new)

# region: show
# The client's copy of the .proto says `package shop;`, the server's `package shop.v1;`.
class FormerService < Orders::Service
  self.service_name = 'shop.Orders' # mark
end

client = FormerService.rpc_stub_class.new(shop.address, :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
