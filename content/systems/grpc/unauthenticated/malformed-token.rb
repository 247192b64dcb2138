# needs: ruby ruby-grpc
require 'shop'

# region: show
class ProtectedOrders < Orders::Service
  def get_order(request, call)
    unless call.metadata['authorization'].to_s.match?(/\ABearer \S+\z/i)
      # the form, never the value
      raise GRPC::Unauthenticated, 'authorization is not of the form "Bearer <token>"'
    end

    Order.new(id: request.id, state: 'PAID')
  end
end

shop = serve(ProtectedOrders.new)
client = Orders::Stub.new(shop.address, :this_channel_is_insecure)

configured = 'Bearer demo-token-1' # whoever filled the secret put the scheme in as well
metadata = { authorization: "Bearer #{configured}" } # mark
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42'), metadata: metadata).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
