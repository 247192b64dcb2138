# needs: ruby ruby-grpc ruby-googleapis-common-protos-types
require 'details'
require 'shop'

# region: show
class LimitedOrders < Orders::Service
  def create_order(_request, _call)
    # and no RetryInfo: waiting a little does not help
    quota = Google::Rpc::QuotaFailure.new(
      violations: [{ subject: 'customer:c-7', # mark
                     description: 'orders a day, resets at 00:00 UTC' }]
    )
    raise with_details(GRPC::ResourceExhausted,
                       'quota exceeded: 1000 orders a day for customer c-7', quota)
  end
end

client = Orders::Stub.new(serve(LimitedOrders.new).address, :this_channel_is_insecure)
begin
  client.create_order(CreateOrderRequest.new(order: { customer: 'c-7', quantity: 2 }))
rescue GRPC::BadStatus => e
  warn "#{e.class}: #{e.code}:#{e.details}"
  detail = e.to_rpc_status.details.first
  abort detail.unpack(Google::Rpc::QuotaFailure).to_json # mark
end
# endregion: show
