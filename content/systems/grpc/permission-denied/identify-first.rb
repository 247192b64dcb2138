# needs: ruby ruby-grpc ruby-jwt
require 'authorized'
require 'shop'
require 'tokens'

# region: show
class BillingOrders < Orders::Service
  TOKENS = { 'demo-token-2' => 'billing' }.freeze # demo-token-1 has expired

  def get_order(request, call)
    caller = TOKENS[bearer(call)]
    raise GRPC::Unauthenticated, 'token not accepted' unless caller # mark
    raise GRPC::PermissionDenied, 'orders.get denied' if caller != 'billing'

    Order.new(id: request.id, state: 'PAID')
  end
end

client = Orders::Stub.new(serve(BillingOrders.new).address, :this_channel_is_insecure)
request = GetOrderRequest.new(id: 'o-42')
begin
  client.get_order(request, metadata: as('demo-token-1'))
rescue GRPC::Unauthenticated => e
  # A client can only do this when the code says so.
  puts "#{e.class}: #{e.code}:#{e.details}; refreshing"
  puts(outcome { client.get_order(request, metadata: as('demo-token-2')) })
end
# endregion: show
