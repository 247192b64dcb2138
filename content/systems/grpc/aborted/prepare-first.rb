# needs: ruby ruby-grpc
require 'shop'
require 'timeout'

# region: show
# A stream is a transaction here: each order that is read stays locked until the stream
# ends.
class LockingOrders < Orders::Service
  def watch_orders(requests)
    Enumerator.new do |replies|
      loop do
        request = Timeout.timeout(0.5) { requests.next } # StopIteration ends the loop
        replies << Order.new(id: request.id, state: 'LOCKED')
      rescue Timeout::Error
        raise GRPC::Aborted, 'transaction was idle for 500 ms, its locks are released'
      end
    end
  end
end

client = Orders::Stub.new(serve(LockingOrders.new).address, :this_channel_is_insecure)
sleep 2 # the price service is asked before anything is locked # mark
transaction = [GetOrderRequest.new(id: 'o-42')]
client.watch_orders(transaction) { |order| puts "#{order.id} is #{order.state}" }
puts 'committed'
# endregion: show
