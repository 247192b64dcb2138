# needs: ruby ruby-grpc ruby-jwt
require 'shop'
require 'tokens'

# region: show
class BillingOrders < Orders::Service
  TOKENS = { 'demo-token-1' => 'billing' }.freeze

  def get_order(request, call)
    # One rule for everybody: who is not billing is refused. Nobody is not billing either.
    if TOKENS[bearer(call)] != 'billing'
      raise GRPC::PermissionDenied, 'missing or insufficient permissions' # mark
    end

    Order.new(id: request.id, state: 'PAID')
  end
end

client = Orders::Stub.new(serve(BillingOrders.new).address, :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
