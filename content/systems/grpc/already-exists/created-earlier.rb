# needs: ruby ruby-grpc
require 'shop'

# region: show
class StoredOrders < Orders::Service
  CREATED = { 'o-standing' => '2026-03-01' }.freeze # id => day of creation

  def create_order(request, _call)
    since = CREATED[request.order.id]
    if since
      raise GRPC::AlreadyExists, "order #{request.order.id} exists since #{since}"
    end

    request.order
  end
end

client = Orders::Stub.new(serve(StoredOrders.new).address, :this_channel_is_insecure)
begin
  # Runs at each start of the service. It worked on the first one.
  standing = { id: 'o-standing', customer: 'c-7' }
  order = client.create_order(CreateOrderRequest.new(order: standing)) # mark
  puts "ready, with #{order.id}"
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
