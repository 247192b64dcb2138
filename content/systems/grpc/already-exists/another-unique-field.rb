# needs: ruby ruby-grpc
require 'shop'

# region: show
class Carts < Orders::Service
  CARTS = { 'o-41' => 'c-7' }.freeze # id => customer; both are unique

  def get_order(request, _call)
    raise GRPC::NotFound, "no order #{request.id}" unless CARTS.key?(request.id)

    Order.new(id: request.id)
  end

  def create_order(request, _call)
    order = request.order
    if CARTS.key?(order.id) || CARTS.value?(order.customer)
      raise GRPC::AlreadyExists, 'order already exists' # mark
    end

    order
  end
end

client = Orders::Stub.new(serve(Carts.new).address, :this_channel_is_insecure)
begin
  client.get_order(GetOrderRequest.new(id: 'o-42'))
rescue GRPC::NotFound => e
  warn "get:    #{e.details}"
end
begin
  client.create_order(CreateOrderRequest.new(order: { id: 'o-42', customer: 'c-7' }))
rescue GRPC::BadStatus => e
  abort "create: #{e.class}: #{e.message}"
end
# endregion: show
