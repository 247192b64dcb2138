# needs: ruby ruby-grpc
require 'json'
require 'shop'

# region: show
class RegionalOrders < Orders::Service
  REGIONS = { 'eu' => -> { %w[o-eu-1 o-eu-2] },
              'us' => -> { raise IOError, 'us does not answer' } }.freeze

  def list_orders(_request, _call)
    ids = REGIONS.flat_map do |name, list|
      list.call
    rescue IOError => e
      puts "server log: #{name} left out, #{e.message}" # mark
      []
    end
    ids.map { |id| Order.new(id: id) }
  end
end

client = Orders::Stub.new(serve(RegionalOrders.new).address, :this_channel_is_insecure)
operation = client.list_orders(ListOrdersRequest.new, return_op: true)
puts "orders: #{operation.execute.map(&:id).join(', ')}"
puts "trailers: #{operation.trailing_metadata.size}"
puts operation.status.to_h.to_json # a line of the log
# endregion: show
