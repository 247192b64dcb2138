# needs: ruby ruby-grpc
require 'shop'

# region: show
class RefusingOrders < Orders::Service
  attr_accessor :release

  def create_order(_request, _call)
    older = 'quantity must be at most 100'
    newer = 'quantity: 250 exceeds the maximum of 100'
    raise GRPC::InvalidArgument, release == 1 ? older : newer
  end
end

def order(client, quantity)
  client.create_order(CreateOrderRequest.new(order: { customer: 'c-7', quantity: quantity }))
  'Thank you!'
rescue GRPC::InvalidArgument => e
  most = e.details[/at most (\d+)/, 1] # mark
  most ? "At most #{most} per order, please." : 'Something went wrong. Try again later.'
end

service = RefusingOrders.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
[1, 2].each do |release|
  service.release = release
  puts "service release #{release}: #{order(client, 250)}"
end
# endregion: show
