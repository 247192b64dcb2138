# needs: ruby ruby-grpc
require 'shop'

# region: show
class TakenOrders < Orders::Service
  attr_reader :requests

  def create_order(request, _call)
    @requests = requests.to_i + 1
    raise GRPC::AlreadyExists, "order #{request.order.id} already exists"
  end
end
orders = TakenOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)

started = Process.clock_gettime(Process::CLOCK_MONOTONIC)
attempts = 0
begin
  attempts += 1
  client.create_order(CreateOrderRequest.new(order: { id: 'o-42' }))
rescue GRPC::Unavailable, GRPC::AlreadyExists => e # mark
  if attempts < 5
    sleep 0.05 * (2**attempts)
    retry
  end
  lost = Process.clock_gettime(Process::CLOCK_MONOTONIC) - started
  puts "requests: #{orders.requests}, lost: more than 1 s: #{lost > 1}, gained: #{e.details}"
end
# endregion: show
