# needs: ruby ruby-grpc
require 'shop'

# region: show
class RegionalOrders < Orders::Service
  REGIONS = { 'eu' => -> { %w[o-eu-1 o-eu-2] },
              'us' => -> { raise IOError, 'us does not answer' } }.freeze

  def list_orders(_request, call)
    missing = []
    ids = REGIONS.flat_map do |name, list|
      list.call
    rescue IOError
      missing << name
      []
    end
    call.output_metadata['unreachable'] = missing # becomes a trailer # mark
    ids.map { |id| Order.new(id: id) }
  end
end

client = Orders::Stub.new(serve(RegionalOrders.new).address, :this_channel_is_insecure)
operation = client.list_orders(ListOrdersRequest.new, return_op: true)
ids = operation.execute.map(&:id)
missing = Array(operation.trailing_metadata['unreachable']) # mark
puts "orders: #{ids.join(', ')}; missing: #{missing.join(', ')}"
# endregion: show
