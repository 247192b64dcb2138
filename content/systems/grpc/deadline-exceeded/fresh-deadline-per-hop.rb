# needs: ruby ruby-grpc
require 'shop'

# region: show
class Backend < Orders::Service
  attr_reader :finished

  def initialize = @finished = Queue.new

  def get_order(request, _call)
    sleep 1
    @finished << request.id # an expensive answer
    Order.new(id: request.id)
  end
end

class FrontOrders < Orders::Service
  def initialize(inner)
    super()
    @inner = inner
  end

  def get_order(request, _call)
    @inner.get_order(request, deadline: Time.now + 5) # not call.deadline # mark
  end
end

backend = Backend.new
inner = Orders::Stub.new(serve(backend).address, :this_channel_is_insecure)
front = serve(FrontOrders.new(inner))
client = Orders::Stub.new(front.address, :this_channel_is_insecure)
calls = Array.new(10) do
  Thread.new do
    client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: Time.now + 0.5) && false
  rescue GRPC::DeadlineExceeded
    true
  end
end
puts "callers that gave up: #{calls.count(&:value)}"
sleep 2
puts "answers computed for nobody: #{backend.finished.size}" # mark
# endregion: show
