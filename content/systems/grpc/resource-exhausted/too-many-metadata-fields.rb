# needs: ruby ruby-grpc
require 'shop'

# region: show
class FlaggedOrders < Orders::Service
  def get_order(request, call)
    flags = call.metadata.count { |name, _value| name.start_with?('shop-flag-') }
    Order.new(id: request.id, state: "PAID, #{flags} flags")
  end
end

client = Orders::Stub.new(serve(FlaggedOrders.new).address, :this_channel_is_insecure)

# gRPC core counts no fields but bytes: 32 a field, its name and its value.
flags = (1..250).to_h { |number| ["shop-flag-#{number}", 'on'] } # mark
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42'), metadata: flags).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}" # mark
end
# endregion: show
