# needs: ruby ruby-grpc ruby-jwt
require 'shop'
require 'tokens'

# region: show
# Each check costs a signature, or a request to the auth service.
check = TokenCheck.new { 'token expired' }
client = Orders::Stub.new(serve(PaidOrders.new, interceptors: [check]).address,
                          :this_channel_is_insecure)

token = { authorization: 'Bearer demo-token-1' } # the same one in each attempt
calls = Array.new(20) do
  Thread.new do
    attempts ||= 0
    attempts += 1
    client.get_order(GetOrderRequest.new(id: 'o-42'), metadata: token)
    true
  rescue GRPC::Unauthenticated
    if attempts < 5
      sleep rand * 0.1 * (2**attempts)
      retry # mark
    end
    false
  end
end
succeeded = calls.count(&:value)
puts "20 calls: #{20 - succeeded} failed, #{succeeded} succeeded"
puts "requests that the server had to refuse: #{check.requests}"
# endregion: show
