# needs: ruby ruby-grpc
require 'shop'

# region: show
class PagedOrders < Orders::Service
  ORDERS = %w[o-1 o-2 o-3 o-4 o-5 o-6].freeze

  def list_orders(request, _call)
    offset = request.offset
    raise GRPC::OutOfRange, "offset #{offset} is past the end" if offset >= ORDERS.size

    ORDERS[offset, request.page_size].map { |id| Order.new(id: id) }
  end
end

client = Orders::Stub.new(serve(PagedOrders.new).address, :this_channel_is_insecure)
all = Enumerator.new do |orders|
  offset = 0
  begin
    loop do
      client.list_orders(ListOrdersRequest.new(offset: offset, page_size: 2)).each do |order|
        orders << order.id
        offset += 1
      end
    end
  rescue GRPC::OutOfRange
    raise if offset.zero? # else it is the end # mark
  end
end
found = all.to_a
puts "#{found.size} orders: #{found.join(' ')}"
# endregion: show
