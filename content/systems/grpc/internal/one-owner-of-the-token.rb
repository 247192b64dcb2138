# needs: ruby ruby-grpc
require 'shop'

class TokenLog < GRPC::ServerInterceptor
  def request_response(call:, **)
    puts "server: #{Array(call.metadata['authorization']).size} authorization value"
    yield
  end
end
shop = serve(PaidOrders.new, interceptors: [TokenLog.new])

# region: show
class AddToken < GRPC::ClientInterceptor
  def request_response(metadata:, **)
    # The keys of a Hash: :authorization and 'authorization' are two of them, and gRPC core
    # sends both.
    set = metadata.keys.any? { |key| key.to_s.casecmp?('authorization') } # mark
    metadata[:authorization] = 'Bearer demo-token-1' unless set
    yield
  end
end
client = Orders::Stub.new(shop.address, :this_channel_is_insecure,
                          interceptors: [AddToken.new])

own = { 'authorization' => 'Bearer demo-token-2' } # the caller brings a token of its own
[own, {}].each do |metadata|
  order = client.get_order(GetOrderRequest.new(id: 'o-42'), metadata: metadata)
  puts "#{order.id} is #{order.state}"
end
# endregion: show
