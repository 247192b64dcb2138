# needs: ruby ruby-grpc
require 'scene'
require 'shop'

# region: show
# An HTTP/2 proxy whose upstream is down: an HTTP answer, and no grpc-status.
page = { fields: { ':status': 503, 'content-type': 'text/html' }, content: '<h1>503</h1>' }
proxy = play('front', answers: [page])

client = Orders::Stub.new(proxy.address, :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}" # mark
end
# endregion: show
