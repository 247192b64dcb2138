# needs: ruby ruby-grpc
require 'shop'

# region: show
class NamedOrders < Orders::Service
  NAME = %r{\Acustomers/[^/]+/orders/[^/]+\z}

  def get_order(request, _call)
    return Order.new(id: request.id, state: 'PAID') if request.id.match?(NAME)

    raise GRPC::InvalidArgument,
          "id #{request.id.inspect} must be like customers/{customer}/orders/{order}"
  end
end

client = Orders::Stub.new(serve(NamedOrders.new).address, :this_channel_is_insecure)
customer = nil # mark
begin
  request = GetOrderRequest.new(id: "customers/#{customer}/orders/o-42")
  puts client.get_order(request).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
