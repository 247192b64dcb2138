# needs: ruby ruby-grpc
require 'shop'

# region: show
class NotedOrders < Orders::Service
  def create_order(_request, _call) = Order.new(id: 'o-1')
end

gzip = GRPC::Core::CompressionOptions.new(default_algorithm: :gzip) # mark
client = Orders::Stub.new(serve(NotedOrders.new).address, :this_channel_is_insecure,
                          channel_args: gzip.to_channel_arg_hash)

note = "\0" * (5 * 1024 * 1024) # a few kB on the wire
begin
  request = CreateOrderRequest.new(order: { customer: 'c-7', quantity: 2, note: note })
  puts "created #{client.create_order(request).id}"
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}" # mark
end
# endregion: show
