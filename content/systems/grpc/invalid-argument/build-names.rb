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

# The only place that knows how an order's name is built.
def order_name(customer:, order:)
  { customer: customer, order: order }.each do |part, value|
    next if value.to_s.match?(/\A[a-z0-9-]+\z/)

    raise ArgumentError, "#{part} of the order's name is #{value.inspect}" # mark
  end
  "customers/#{customer}/orders/#{order}"
end

client = Orders::Stub.new(serve(NamedOrders.new).address, :this_channel_is_insecure)
[nil, 'c-7'].each do |customer|
  name = order_name(customer: customer, order: 'o-42')
  order = client.get_order(GetOrderRequest.new(id: name))
  puts "#{order.id}: #{order.state}"
rescue ArgumentError => e
  puts "#{e.class}: #{e.message}"
end
# endregion: show
