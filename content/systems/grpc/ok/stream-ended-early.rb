# needs: ruby ruby-grpc
require 'json'
require 'shop'

# region: show
class InterruptedOrders < Orders::Service
  def list_orders(_request, _call)
    Enumerator.new do |orders|
      orders << Order.new(id: 'o-1') << Order.new(id: 'o-2')
      raise IOError, 'cursor lost' # o-3 to o-5 are never read
    rescue IOError => e
      puts "server log: #{e.class}: #{e.message}" # and the stream ends like a whole one # mark
    end
  end
end

client = Orders::Stub.new(serve(InterruptedOrders.new).address, :this_channel_is_insecure)
operation = client.list_orders(ListOrdersRequest.new, return_op: true)
puts "orders received: #{operation.execute.count} of 5"
puts operation.status.to_h.to_json # a line of the log
# endregion: show
