# needs: ruby ruby-grpc
require 'shop'

# region: show
class UnreachableOrders < Orders::Service
  def get_order(request, _call)
    @calls = @calls.to_i + 1
    if @calls < 3
      raise GRPC::Unavailable, 'orders cannot be read right now' # mark
    end

    Order.new(id: request.id, state: 'PAID')
  end
end

client = Orders::Stub.new(serve(UnreachableOrders.new).address, :this_channel_is_insecure)
attempts = 0
begin
  attempts += 1
  order = client.get_order(GetOrderRequest.new(id: 'o-42')) # a read
rescue GRPC::Unavailable
  # A server in Ruby sends its header first, which ends all retries of a retry policy.
  raise if attempts == 4

  sleep rand * 0.1 * (2**attempts)
  retry # mark
end
puts "#{order.id} is #{order.state}, after #{attempts} attempts"
# endregion: show
