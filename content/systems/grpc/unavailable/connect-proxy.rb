# needs: ruby ruby-grpc
require 'scene'
require 'shop'

shop = serve(PaidOrders.new)

# region: show
# The company's proxy forbids the way to an internal host.
proxy = play('connect-proxy', refuse: 403)
ENV['https_proxy'] = "http://#{proxy.address}" # mark

# Plaintext, and still through https_proxy.
client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
