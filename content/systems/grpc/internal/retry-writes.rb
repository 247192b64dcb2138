# needs: ruby ruby-grpc
require 'scene'
require 'shop'

# region: show
class SavingOrders < Orders::Service
  attr_reader :saved

  def create_order(_request, _call)
    (@saved ||= []) << "o-#{saved.to_a.size + 1}"
    Order.new(id: saved.last)
  end
end

service = SavingOrders.new
# A proxy that loses the trailers of two answers. The handler has run by then.
answers = ['without trailers', 'without trailers', 'pass']
proxy = play('front', upstream: serve(service).address, answers: answers)

client = Orders::Stub.new(proxy.address, :this_channel_is_insecure)
attempt = 0
begin
  attempt += 1
  order = client.create_order(CreateOrderRequest.new(order: { customer: 'c-7', quantity: 2 }))
  puts "attempt #{attempt}: created #{order.id}"
rescue GRPC::BadStatus => e # Unknown in gRPC core, for what others call INTERNAL
  puts "attempt #{attempt}: #{e.class}: #{e.details}"
  sleep 0.1 # no request id: the server cannot know # mark
  retry if attempt < 5
end
puts "the customer wanted 1 order and has #{service.saved.size}: #{service.saved.join(' ')}"
# endregion: show
