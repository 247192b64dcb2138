# needs: ruby ruby-grpc
require 'shop'

shop = serve(PaidOrders.new)

# region: show
ANSWERS = %w[ECONNRESET demo-token-1 invalid_grant].each # of the token endpoint

# What a proc of GRPC::Core::CallCredentials raises becomes UNAVAILABLE, whatever it is; an
# interceptor has the choice.
class FetchedToken < GRPC::ClientInterceptor
  def request_response(metadata:, **)
    answer = ANSWERS.next
    if answer.start_with?('demo-token')
      metadata['authorization'] = "Bearer #{answer}"
      return yield
    end

    error = answer == 'invalid_grant' ? GRPC::Unauthenticated : GRPC::Unavailable # mark
    raise error, "token endpoint: #{answer}" # mark
  end
end
client = Orders::Stub.new(shop.address, :this_channel_is_insecure,
                          interceptors: [FetchedToken.new])
3.times do
  order = client.get_order(GetOrderRequest.new(id: 'o-42'))
  puts "#{order.id} is #{order.state}"
rescue GRPC::BadStatus => e
  puts "#{e.class}: #{e.message}"
end
# endregion: show
