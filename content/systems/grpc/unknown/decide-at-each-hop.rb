# needs: ruby ruby-grpc
require 'shop'

class Warehouse < Orders::Service
  ANSWERS = [GRPC::NotFound, GRPC::Unavailable, GRPC::Unauthenticated]
  def get_order(_request, _call) = raise(ANSWERS.shift, 'warehouse-internal text')
end
warehouse = Orders::Stub.new(serve(Warehouse.new).address, :this_channel_is_insecure)

# region: show
class FrontOrders < Orders::Service
  # What the caller may learn. The rest is this service's own failure.
  PASSED_ON = [GRPC::NotFound, GRPC::Unavailable, GRPC::DeadlineExceeded].freeze # mark

  def initialize(warehouse)
    super()
    @warehouse = warehouse
  end

  def get_order(request, _call)
    @warehouse.get_order(request)
  rescue GRPC::BadStatus => e
    puts "shop log: warehouse said #{e.code}:#{e.details}"
    status = PASSED_ON.include?(e.class) ? e.class : GRPC::Internal # mark
    raise status, "order #{request.id} cannot be read"
  end
end

client = Orders::Stub.new(serve(FrontOrders.new(warehouse)).address,
                          :this_channel_is_insecure)
3.times do
  client.get_order(GetOrderRequest.new(id: 'o-404'))
rescue GRPC::BadStatus => e
  puts "client: #{e.class}"
end
# endregion: show
