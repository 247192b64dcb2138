# needs: ruby ruby-grpc
require 'json'
require 'shop'

# region: show
class FlaggedOrders < Orders::Service
  def get_order(request, call)
    flags = JSON.parse(call.metadata.fetch('shop-flags-bin'))
    Order.new(id: request.id, state: "PAID, #{flags.size} flags")
  end
end

client = Orders::Stub.new(serve(FlaggedOrders.new).address, :this_channel_is_insecure)

flags = (1..250).to_h { |number| ["shop-flag-#{number}", 'on'] }
metadata = { 'shop-flags-bin' => JSON.generate(flags) } # one field # mark
order = client.get_order(GetOrderRequest.new(id: 'o-42'), metadata: metadata)
puts "#{order.id} is #{order.state}"
# endregion: show
