# needs: ruby ruby-grpc
require 'scene'
require 'shop'

# region: show
# A proxy that gives up on the server behind it, and resets the stream.
proxy = play('front', answers: [{ reset: 'NGHTTP2_CANCEL' }]) # mark

client = Orders::Stub.new(proxy.address, :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}" # nobody on this side has cancelled anything
end
# endregion: show
