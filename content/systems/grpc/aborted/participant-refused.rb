# needs: ruby ruby-grpc ruby-googleapis-common-protos-types
require 'details'
require 'shop'

# region: show
class CoordinatedOrders < Orders::Service
  # Three services have to agree. One says no, and the whole thing is called off.
  VOTES = { 'stock' => 'yes', 'payment' => 'card expired', 'shipping' => 'yes' }.freeze # mark

  def create_order(_request, _call)
    info = Google::Rpc::ErrorInfo.new(reason: 'PARTICIPANT_REFUSED',
                                      domain: 'shop.example', metadata: VOTES)
    raise with_details(GRPC::Aborted, 'order was not placed, see details', info)
  end
end

client = Orders::Stub.new(serve(CoordinatedOrders.new).address, :this_channel_is_insecure)
begin
  client.create_order(CreateOrderRequest.new(order: { customer: 'c-7', quantity: 2 }))
rescue GRPC::BadStatus => e
  warn "#{e.class}: #{e.code}:#{e.details}"
  info = e.to_rpc_status.details.first.unpack(Google::Rpc::ErrorInfo)
  info.metadata.to_h.sort.each { |who, vote| warn "#{who}: #{vote}" } # mark
  exit 1
end
# endregion: show
