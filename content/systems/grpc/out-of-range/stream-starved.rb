# needs: ruby ruby-grpc
require 'shop'
require 'timeout'

# region: show
class ImpatientOrders < Orders::Service
  def import_orders(call)
    orders = call.each_remote_read
    imported = 0
    loop do
      Timeout.timeout(0.5) { orders.next } # StopIteration ends the loop
      imported += 1
    end
    ImportSummary.new(imported: imported)
  rescue Timeout::Error
    raise GRPC::OutOfRange, 'timeout: long duration elapsed without data'
  end
end

client = Orders::Stub.new(serve(ImpatientOrders.new).address, :this_channel_is_insecure)
orders = Enumerator.new do |stream|
  %w[o-1 o-2 o-3].each { |id| stream << Order.new(id: id) }
  sleep 1.5 # the source has no more, and the enumerator does not end # mark
end
begin
  puts client.import_orders(orders).imported
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
