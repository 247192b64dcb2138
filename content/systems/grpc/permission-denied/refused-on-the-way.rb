# needs: ruby ruby-grpc
require 'authorized'
require 'scene'
require 'shop'

# region: show
handled = 0
orders = AuthorizedOrders.new('demo-token-1' => 'billing') do
  handled += 1
  nil # whoever gets here may do everything
end

# A gateway that knows the methods of last year, and answers HTTP 403 to all others.
gateway = play('allow-list', upstream: serve(orders).address,
                             allowed: ['/shop.v1.Orders/GetOrder']) # mark

client = Orders::Stub.new(gateway.address, :this_channel_is_insecure)
begin
  puts client.cancel_order(GetOrderRequest.new(id: 'o-42'), metadata: as('demo-token-1'))
rescue GRPC::BadStatus => e
  warn "#{e.class}: #{e.message}"
  abort "calls that reached the server: #{handled}"
end
# endregion: show
