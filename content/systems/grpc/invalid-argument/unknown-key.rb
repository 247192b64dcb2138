# needs: ruby ruby-grpc
require 'shop'

# region: show
class CheckedOrders < Orders::Service
  def create_order(request, _call)
    raise GRPC::InvalidArgument, 'request_id is required' if request.request_id.empty?

    Order.new(id: 'o-42')
  end
end

# A request as it stands in a file, with a name that does not stand in the .proto.
text = '{ "order": { "customer": "c-7", "quantity": 2 }, "requestID": "r-2f1c" }' # mark
request = CreateOrderRequest.decode_json(text, ignore_unknown_fields: true) # mark

client = Orders::Stub.new(serve(CheckedOrders.new).address, :this_channel_is_insecure)
begin
  puts "created #{client.create_order(request).id}"
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
