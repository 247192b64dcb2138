# needs: ruby ruby-grpc
require 'scene'
require 'shop'

shop = serve(PaidOrders.new)

# region: show
# Header fields of the HTTP request that a gateway turns into a gRPC call. gRPC core never
# sends content-length, which is enough to end a call of other clients.
incoming = {
  'connection' => 'keep-alive', # of the first hop; HTTP/2 forbids it # mark
  'content-length' => '24', # of the JSON body, not of the gRPC message
  'x-request-id' => 'req-0b9f'
}

proxy = play('front', upstream: shop.address, answers: ['pass'])
client = Orders::Stub.new(proxy.address, :this_channel_is_insecure)

[incoming.slice('content-length'), incoming].each do |metadata|
  order = client.get_order(GetOrderRequest.new(id: 'o-42'), metadata: metadata)
  puts "#{metadata.keys.join(', ')}: #{order.id} is #{order.state}"
rescue GRPC::BadStatus => e
  abort "#{metadata.keys.join(', ')}: #{e.class}: #{e.message}"
end
# endregion: show
