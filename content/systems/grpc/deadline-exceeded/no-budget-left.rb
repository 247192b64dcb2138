# needs: ruby ruby-grpc
require 'shop'

class Backend < Orders::Service
  def get_order(request, _call) = sleep(0.8) && Order.new(id: request.id, state: 'PAID')
end
backend = Orders::Stub.new(serve(Backend.new).address, :this_channel_is_insecure)

# region: show
# Asks two backends, one after the other; each takes 800 ms.
class FrontOrders < Orders::Service
  def initialize(backend)
    super()
    @backend = backend
  end

  def get_order(request, call)
    @backend.get_order(GetOrderRequest.new(id: 'stock'), deadline: call.deadline)
    warn "less than 800 ms left: #{call.deadline - Time.now < 0.8}" # mark
    @backend.get_order(GetOrderRequest.new(id: 'price'), deadline: call.deadline)
    Order.new(id: request.id, state: 'PAID')
  end
end

client = Orders::Stub.new(serve(FrontOrders.new(backend)).address,
                          :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: Time.now + 1.3).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.code}:#{e.details}" # mark
end
# endregion: show
