# needs: ruby ruby-grpc
require 'shop'

# region: show
class InterruptedOrders < Orders::Service
  def list_orders(_request, _call)
    Enumerator.new do |orders|
      orders << Order.new(id: 'o-1') << Order.new(id: 'o-2')
      raise IOError, 'cursor lost' # o-3 to o-5 are never read
    rescue IOError => e
      puts "server log: #{e.class}: #{e.message}"
      raise GRPC::Unavailable, 'list is incomplete' # mark
    end
  end
end

client = Orders::Stub.new(serve(InterruptedOrders.new).address, :this_channel_is_insecure)
received = 0
begin
  client.list_orders(ListOrdersRequest.new) { received += 1 }
  puts "the list is complete: #{received} orders"
rescue GRPC::BadStatus => e
  puts "orders received: #{received}, then #{e.class}: #{e.code}:#{e.details}"
end
# endregion: show
