# needs: ruby ruby-grpc
require 'shop'

# region: show
class CheckedOrders < Orders::Service
  def create_order(request, _call)
    raise GRPC::InvalidArgument, 'request_id is required' if request.request_id.empty?

    Order.new(id: 'o-42')
  end
end
client = Orders::Stub.new(serve(CheckedOrders.new).address, :this_channel_is_insecure)

order = '{ "customer": "c-7", "quantity": 2 }'
[
  %({ "order": #{order}, "requestID": "r-2f1c" }),
  %({ "order": #{order}, "requestId": "r-2f1c" }) # or request_id: both are read
].each do |text|
  request = CreateOrderRequest.decode_json(text) # without ignore_unknown_fields # mark
  puts "created #{client.create_order(request).id}"
rescue Google::Protobuf::ParseError => e
  puts "not sent: #{e.message}"
end
# endregion: show
