# needs: ruby ruby-grpc
require 'shop'

# region: show
class TranslatingOrders < Orders::Service
  KNOWN = { Errno::ECONNREFUSED => GRPC::Unavailable }.freeze # mark

  def get_order(request, _call)
    find_order(request.id)
  rescue StandardError => e
    reference = 'err-5f1c' # a random one in production, for log and answer
    puts "server log: #{reference} #{e.class}: #{e.message}"
    status = KNOWN.fetch(e.class, GRPC::Internal) # mark
    raise status, "orders cannot be read, reference #{reference}"
  end

  private

  def find_order(id)
    @asked = @asked.to_i + 1
    raise Errno::ECONNREFUSED if @asked == 1

    Order.new(id: id, state: 'PAID')
  end
end

client = Orders::Stub.new(serve(TranslatingOrders.new).address, :this_channel_is_insecure)
attempts = 0
begin
  attempts += 1
  order = client.get_order(GetOrderRequest.new(id: 'o-42')) # a read
rescue GRPC::Unavailable
  # A server in Ruby sends its header first, which ends all retries of a retry policy.
  raise if attempts == 3

  sleep rand * 0.2 * (2**attempts)
  retry
end
puts "client: #{order.id} is #{order.state}, attempt #{attempts}"
# endregion: show
