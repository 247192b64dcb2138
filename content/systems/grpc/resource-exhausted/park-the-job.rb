# needs: ruby ruby-grpc ruby-googleapis-common-protos-types
require 'details'
require 'shop'

# region: show
class LimitedOrders < Orders::Service
  attr_reader :calls

  def create_order(_request, _call)
    @calls = @calls.to_i + 1
    return Order.new(id: "o-#{@calls}") if @calls <= 4

    violation = { subject: 'customer:c-7', description: '4 orders a day' }
    raise with_details(GRPC::ResourceExhausted, 'quota exceeded',
                       Google::Rpc::QuotaFailure.new(violations: [violation]))
  end
end

orders = LimitedOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
batch = Array.new(10) { |n| { customer: 'c-7', quantity: n + 1 } }
begin
  until batch.empty?
    client.create_order(CreateOrderRequest.new(order: batch.first))
    batch.shift # only what was answered leaves the batch
  end
  puts 'all orders created'
rescue GRPC::ResourceExhausted => e
  kinds = e.to_rpc_status&.details.to_a.map(&:type_name)
  used_up = kinds.include?('google.rpc.QuotaFailure') &&
            kinds.none?('google.rpc.RetryInfo') # mark
  raise unless used_up

  puts "parked #{batch.size} orders until the quota resets; calls: #{orders.calls}"
end
# endregion: show
