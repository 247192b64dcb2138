# needs: ruby ruby-grpc
require 'shop'

# region: show
class PagedOrders < Orders::Service
  attr_reader :ids

  def initialize = @ids = %w[o-1 o-2 o-3 o-4 o-5 o-6]

  def list_orders(request, _call)
    page = @ids[request.offset, request.page_size] || []
    page.map { |id| Order.new(id: id) }
  end
end

service = PagedOrders.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
seen = []
0.step(by: 2) do |offset| # a count, not a key # mark
  page = client.list_orders(ListOrdersRequest.new(offset: offset, page_size: 2)).map(&:id)
  break if page.empty?

  seen.concat(page)
  service.ids.delete('o-1') # somebody deletes what was read already
end
puts "seen: #{seen.join(' ')}"
puts "there and never seen: #{(service.ids - seen).join(' ')}"
# endregion: show
