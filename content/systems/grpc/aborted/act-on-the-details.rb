# needs: ruby ruby-grpc ruby-googleapis-common-protos-types
require 'details'
require 'shop'

# region: show
class CoordinatedOrders < Orders::Service
  VOTES = { 'stock' => 'yes', 'payment' => 'card expired', 'shipping' => 'yes' }.freeze

  attr_reader :calls

  def create_order(_request, call)
    @calls = @calls.to_i + 1
    return Order.new(id: 'o-1') if call.metadata['shop-card'] == 'card-2'

    info = Google::Rpc::ErrorInfo.new(reason: 'PARTICIPANT_REFUSED',
                                      domain: 'shop.example', metadata: VOTES)
    raise with_details(GRPC::Aborted, 'order was not placed, see details', info)
  end
end

service = CoordinatedOrders.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
cards = %w[card-1 card-2] # the second one is what the customer enters when asked
begin
  request = CreateOrderRequest.new(order: { customer: 'c-7', quantity: 2 })
  order = client.create_order(request, metadata: { 'shop-card' => cards.shift })
rescue GRPC::Aborted => e
  info = e.to_rpc_status.details.first.unpack(Google::Rpc::ErrorInfo)
  raise if info.metadata['payment'] != 'card expired' || cards.empty?

  retry # with another card # mark
end
puts "created #{order.id} in #{service.calls} calls"
# endregion: show
