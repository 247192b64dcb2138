# needs: ruby ruby-grpc
require 'scene'
require 'shop'

# region: show
# A proxy that does not like the request, and says so in HTTP.
page = { fields: { ':status': 400, 'content-type': 'text/html' } } # mark
proxy = play('front', answers: [page])

client = Orders::Stub.new(proxy.address, :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
