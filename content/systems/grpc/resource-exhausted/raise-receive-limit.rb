# needs: ruby ruby-grpc
require 'shop'

# region: show
class NotedOrders < Orders::Service
  def create_order(request, _call)
    request.order.tap { |order| order.id = 'o-1' }
  end
end

eight_mib = { 'grpc.max_receive_message_length' => 8 * 1024 * 1024 }
shop = serve(NotedOrders.new, server_args: eight_mib) # for requests # mark
client = Orders::Stub.new(shop.address, :this_channel_is_insecure,
                          channel_args: eight_mib) # for responses # mark

note = "\0" * (5 * 1024 * 1024)
request = CreateOrderRequest.new(order: { customer: 'c-7', quantity: 2, note: note })
order = client.create_order(request)
puts "created #{order.id}; its note has #{order.note.bytesize} bytes"
# endregion: show
