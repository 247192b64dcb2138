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
found = []
begin
  0.step(by: 2) do |offset| # until when? # mark
    page = client.list_orders(ListOrdersRequest.new(offset: offset, page_size: 2))
    found.concat(page.map(&:id))
  end
rescue GRPC::BadStatus => e
  warn "#{found.size} orders: #{found.join(' ')}"
  abort "#{e.class}: #{e.message}"
end
# endregion: show
