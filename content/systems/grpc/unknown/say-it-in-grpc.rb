# needs: ruby ruby-grpc
require 'shop'

# As the drivers of PostgreSQL do: one base class, and a code in a string.
class DatabaseError < StandardError; end

class UniqueViolation < DatabaseError
  def sqlstate = '23505'
end

# region: show
class StoredOrders < Orders::Service
  STATUS_OF = { '23505' => GRPC::AlreadyExists, '40001' => GRPC::Aborted,
                '57P03' => GRPC::Unavailable }.freeze

  def create_order(request, _call)
    insert
  rescue DatabaseError => e # the base class of the driver's errors
    puts "server log: #{e.sqlstate} #{e.message}"
    status = STATUS_OF.fetch(e.sqlstate, GRPC::Internal) # mark
    raise status, "order #{request.order.id} was not created" # mark
  end

  private

  def insert
    raise UniqueViolation, 'duplicate key value violates unique constraint "orders_pkey"'
  end
end

client = Orders::Stub.new(serve(StoredOrders.new).address, :this_channel_is_insecure)
begin
  client.create_order(CreateOrderRequest.new(order: { id: 'o-42' }))
rescue GRPC::AlreadyExists => e
  puts "client: #{e.class}: #{e.code}:#{e.details}"
end
# endregion: show
