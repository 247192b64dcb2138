# needs: ruby ruby-grpc
require 'shop'

# As the drivers of PostgreSQL do: an error class, with a code in a string.
class UniqueViolation < StandardError
  def sqlstate = '23505'
end

# region: show
class StoredOrders < Orders::Service
  def create_order(_request, _call)
    # A driver's error is no GRPC::BadStatus.
    raise UniqueViolation, # mark
          'duplicate key value violates unique constraint "orders_pkey"'
  end
end

client = Orders::Stub.new(serve(StoredOrders.new).address, :this_channel_is_insecure)
begin
  client.create_order(CreateOrderRequest.new(order: { id: 'o-42' }))
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
