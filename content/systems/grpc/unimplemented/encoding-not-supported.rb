# needs: ruby ruby-grpc
require 'shop'

# region: show
# The server has an algorithm switched off: decompressing costs more than it may.
options = GRPC::Core::CompressionOptions.new(disabled_algorithms: [:deflate]) # mark
shop = serve(PaidOrders.new, server_args: options.to_channel_arg_hash)

deflate = GRPC::Core::CompressionOptions.new(default_algorithm: :deflate) # mark
client = Orders::Stub.new(shop.address, :this_channel_is_insecure,
                          channel_args: deflate.to_channel_arg_hash)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
