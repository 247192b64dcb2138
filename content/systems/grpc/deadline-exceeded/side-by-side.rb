# needs: ruby ruby-grpc
require 'shop'

class Backend < Orders::Service
  def get_order(request, _call) = sleep(0.8) && Order.new(id: request.id, state: 'PAID')
end
backend = Orders::Stub.new(serve(Backend.new).address, :this_channel_is_insecure)

# region: show
class FrontOrders < Orders::Service
  def initialize(backend)
    super()
    @backend = backend
  end

  def get_order(request, call)
    threads = %w[stock price].map do |id|
      Thread.new do
        Thread.current.report_on_exception = false # value raises it again
        # The caller's deadline, not a new one. (If he has none, this is one of 1969.)
        @backend.get_order(GetOrderRequest.new(id: id), deadline: call.deadline) # mark
      end
    end
    threads.each(&:value) # mark
    Order.new(id: request.id, state: 'PAID')
  end
end

client = Orders::Stub.new(serve(FrontOrders.new(backend)).address,
                          :this_channel_is_insecure)
order = client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: Time.now + 1.3)
puts "#{order.id} is #{order.state}"
# endregion: show
