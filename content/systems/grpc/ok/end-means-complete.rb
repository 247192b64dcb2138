# needs: ruby ruby-grpc
require 'shop'

# region: show
class BrokenList < Orders::Service
  def list_orders(_request, _call)
    Enumerator.new do |list|
      list << Order.new(id: 'o-1')
      list << Order.new(id: 'o-2')
      raise GRPC::Unavailable, 'list is incomplete'
    end
  end
end
client = Orders::Stub.new(serve(BrokenList.new).address, :this_channel_is_insecure)

list = client.list_orders(ListOrdersRequest.new, return_op: true)
received = []
begin
  list.execute.each { |order| received << order }
rescue GRPC::BadStatus # the logger has it already # mark
end
puts "report is built from #{received.size} orders" # mark
puts "status: #{list.status.code}, the stream had failed"
# endregion: show
