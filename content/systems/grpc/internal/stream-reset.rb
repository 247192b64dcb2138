# needs: ruby ruby-grpc
require 'scene'
require 'shop'

# region: show
# A proxy whose upstream does not answer, and which gives the stream up.
proxy = play('front', answers: [{ reset: 'NGHTTP2_INTERNAL_ERROR' }]) # mark

client = Orders::Stub.new(proxy.address, :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
