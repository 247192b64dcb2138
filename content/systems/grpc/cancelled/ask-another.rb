# needs: ruby ruby-grpc
require 'shop'

class HangingOrders < Orders::Service
  def get_order(_request, _call) = sleep
end
replicas = [HangingOrders.new, PaidOrders.new].map do |orders|
  Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
end

# region: show
class FrontOrders < Orders::Service
  def initialize(replicas)
    super()
    @replicas = replicas
  end

  def get_order(request, _call)
    @replicas.each do |replica|
      inner = replica.get_order(request, return_op: true)
      gave_up = false
      timer = Thread.new do
        sleep 0.4
        gave_up = true
        inner.cancel
      end
      return inner.execute
    rescue GRPC::Cancelled
      raise GRPC::Unavailable, 'a replica hung up' unless gave_up

      next # it was us: ask another # mark
    ensure
      timer&.kill
    end
    raise GRPC::Unavailable, 'no replica answered within 400 ms'
  end
end

client = Orders::Stub.new(serve(FrontOrders.new(replicas)).address,
                          :this_channel_is_insecure)
order = client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: Time.now + 4)
puts "#{order.id} is #{order.state}"
# endregion: show
