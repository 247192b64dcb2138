# needs: ruby ruby-grpc
require 'json'
require 'scene'
require 'shop'

# region: show
mute = play('listener') # accepts the connection and says nothing: a hung process # mark
wait_for_ready = JSON.generate(
  methodConfig: [{ name: [{ service: 'shop.v1.Orders' }], waitForReady: true }]
)
[
  [mute.address, {}],
  [dead_address, { 'grpc.service_config' => wait_for_ready }] # nothing listens # mark
].each do |address, options|
  client = Orders::Stub.new(address, :this_channel_is_insecure, channel_args: options)
  puts client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: Time.now + 0.5).state
rescue GRPC::BadStatus => e
  puts "#{e.class}: #{e.message}"
end
# endregion: show

exit 1
