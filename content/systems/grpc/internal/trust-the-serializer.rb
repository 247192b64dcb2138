# needs: ruby ruby-grpc
require 'json'
require 'shop'

# region: show
class SavingOrders < Orders::Service
  def create_order(request, _call)
    puts "server: #{request.order.quantity} pieces for #{request.order.customer.inspect}"
    Order.new(id: 'o-43')
  end
end
client = Orders::Stub.new(serve(SavingOrders.new).address, :this_channel_is_insecure)

bodies = ['{"customer": "c-7", "quantity": "two"}', '{"customer": null, "quantity": null}']
answered = bodies.count do |body|
  puts "client: #{body}"
  order = Order.new(JSON.parse(body)) # "it raises if a type is wrong" # mark
  client.create_order(CreateOrderRequest.new(order: order))
rescue Google::Protobuf::TypeError => e
  puts e.message
end
puts "answers with OK: #{answered} of #{bodies.size}"
# endregion: show
