# needs: ruby ruby-grpc ruby-googleapis-common-protos-types
require 'details'
require 'shop'

# region: show
class LimitedOrders < Orders::Service
  def get_order(request, _call)
    @used = @used.to_i + 1 # in this minute, by this customer
    return Order.new(id: request.id, state: 'PAID') if @used <= 3

    wait = Google::Rpc::RetryInfo.new(retry_delay: { seconds: 42 })
    raise with_details(GRPC::ResourceExhausted,
                       'orders.read: 3 calls a minute for customer c-7', wait) # mark
  end
end

client = Orders::Stub.new(serve(LimitedOrders.new).address, :this_channel_is_insecure)
begin
  calls = 0
  loop do
    calls += 1
    client.get_order(GetOrderRequest.new(id: "o-#{calls}"))
  end
rescue GRPC::BadStatus => e
  warn "call #{calls}: #{e.class}: #{e.code}:#{e.details}"
  detail = e.to_rpc_status.details.first
  abort detail.unpack(Google::Rpc::RetryInfo).to_json # mark
end
# endregion: show
