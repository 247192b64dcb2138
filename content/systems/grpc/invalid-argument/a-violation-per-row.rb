# needs: ruby ruby-grpc ruby-googleapis-common-protos-types
require 'details'
require 'shop'

# region: show
class StrictOrders < Orders::Service
  attr_accessor :rows

  def create_order(_request, _call)
    violations = Array.new(rows) do |row|
      Google::Rpc::BadRequest::FieldViolation.new(field: "orders[#{row}].quantity",
                                                  description: 'must be from 1 to 100')
    end
    raise with_details(GRPC::InvalidArgument, "#{rows} rows are wrong",
                       Google::Rpc::BadRequest.new(field_violations: violations)) # mark
  end
end
orders = StrictOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)

[10, 150, 1000].each do |rows|
  orders.rows = rows
  client.create_order(CreateOrderRequest.new)
rescue GRPC::BadStatus => e
  bytes = e.metadata['grpc-status-details-bin'].to_s.bytesize
  puts "#{rows} violations, #{bytes} bytes arrived: #{e.class}: #{e.details}"
end
# endregion: show
