# needs: ruby ruby-grpc
require 'json'
require 'shop'

# region: show
class CheckedOrders < Orders::Service
  def update_order(request, _call)
    note = request.order.note
    if note.length > 20
      raise GRPC::InvalidArgument,
            "order.note must have at most 20 characters, got \"#{note}\"" # mark
    end

    request.order
  end
end

client = Orders::Stub.new(serve(CheckedOrders.new).address, :this_channel_is_insecure)
note = 'door code 4711, ring twice' # typed by a customer
begin
  client.update_order(UpdateOrderRequest.new(order: { id: 'o-42', note: note }))
rescue GRPC::BadStatus => e
  puts JSON.generate(level: 'warn', method: 'UpdateOrder', error: e.details)
end
# endregion: show
