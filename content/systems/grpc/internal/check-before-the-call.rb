# needs: ruby ruby-grpc
require 'shop'

class SavingOrders < Orders::Service
  def create_order(request, _call)
    puts "server: #{request.order.quantity} pieces for #{request.order.customer}"
    Order.new(id: 'o-43')
  end
end
client = Orders::Stub.new(serve(SavingOrders.new).address, :this_channel_is_insecure)

# region: show
# Reads the body of an HTTP request against the .proto.
def read_request(body) = CreateOrderRequest.decode_json(body) # mark

[
  '{"order": "{\\"customer\\": \\"c-7\\", \\"quantity\\": 2}"}', # encoded twice
  '{"order": {"customer": "c-7", "quantity": "two"}}',
  '{"order": {"customer": "c-7", "quantity": 2}}'
].each do |body|
  puts "created #{client.create_order(read_request(body)).id}"
rescue Google::Protobuf::ParseError => e
  puts "answer HTTP 400: #{e.message}" # mark
end
# endregion: show
