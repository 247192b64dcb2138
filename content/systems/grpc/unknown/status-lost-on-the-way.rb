# needs: ruby ruby-grpc
require 'shop'

class Warehouse < Orders::Service
  def get_order(request, _call) = raise(GRPC::NotFound, "no order #{request.id}")
end
warehouse = Orders::Stub.new(serve(Warehouse.new).address, :this_channel_is_insecure)

# region: show
class FrontOrders < Orders::Service
  def initialize(warehouse)
    super()
    @warehouse = warehouse
  end

  def get_order(request, _call)
    @warehouse.get_order(request)
  rescue GRPC::BadStatus => e
    raise "asking the warehouse: #{e.code}:#{e.details}" # a RuntimeError now # mark
  end
end

client = Orders::Stub.new(serve(FrontOrders.new(warehouse)).address,
                          :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-404')).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
