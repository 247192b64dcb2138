# needs: ruby ruby-grpc
require 'scene'
require 'shop'

class NotedOrders < Orders::Service
  def create_order(request, _call)
    puts "server: note of #{request.order.note.bytesize} bytes"
    Order.new(id: 'o-43')
  end
end
wire = play('front', upstream: serve(NotedOrders.new).address, answers: ['pass'])

# region: show
# :identity, :deflate or :gzip
gzip = GRPC::Core::CompressionOptions.new(default_algorithm: :gzip) # mark
client = Orders::Stub.new(wire.address, :this_channel_is_insecure,
                          channel_args: gzip.to_channel_arg_hash)

order = Order.new(customer: 'c-7', note: 'fragile ' * 12_500)
created = client.create_order(CreateOrderRequest.new(order: order))
puts "grpc-encoding: #{wire.ask('fields').first['grpc-encoding']}"
puts "created #{created.id}"
# endregion: show
