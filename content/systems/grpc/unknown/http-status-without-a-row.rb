# needs: ruby ruby-grpc
require 'scene'
require 'shop'

# region: show
# An HTTP/2 server that is no gRPC server: an application behind the same load balancer.
page = { fields: { ':status': 500, 'content-type': 'text/html' }, # mark
         content: '<!DOCTYPE html><title>Something went wrong</title>' }
website = play('front', answers: [page])

client = Orders::Stub.new(website.address, :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
