# needs: ruby ruby-grpc
require 'shop'

# region: show
class NotedOrders < Orders::Service
  # One order a message: 40 messages of 256 KiB instead of one of 10 MiB. What `each`
  # yields is sent at once, and no faster than the client reads.
  def list_orders(_request, _call)
    (1..40).lazy.map do |number|
      Order.new(id: "o-#{number}", note: "\0" * (256 * 1024)) # mark
    end
  end
end

# Still at most 4 MiB a message.
client = Orders::Stub.new(serve(NotedOrders.new).address, :this_channel_is_insecure)
orders = 0
bytes = 0
client.list_orders(ListOrdersRequest.new(page_size: 40)) do |order|
  orders += 1
  bytes += order.note.bytesize
end
puts "#{orders} orders, #{bytes / 1024 / 1024} MiB"
# endregion: show
