# needs: ruby ruby-grpc
require 'json'
require 'shop'

# region: show
class CompactedOrders < Orders::Service
  HISTORY = ['o-1 PAID', 'o-2 PAID', 'o-1 SENT', 'o-2 CANCELLED', 'o-3 PAID',
             'o-3 SENT'].freeze
  OLDEST = 6 # revisions count from 1

  # The state of now, and the revision that it belongs to.
  def get_order(_request, _call)
    note = JSON.generate('o-1' => 'SENT', 'o-3' => 'SENT')
    Order.new(note: note, etag: HISTORY.size.to_s)
  end

  # The changes from a revision on.
  def list_orders(request, _call)
    raise GRPC::OutOfRange, "#{request.offset} is gone" if request.offset < OLDEST

    HISTORY.drop(request.offset - 1).map { |line| Order.new(id: line) }
  end
end

client = Orders::Stub.new(serve(CompactedOrders.new).address, :this_channel_is_insecure)
cache = { 'o-1' => 'PAID', 'o-2' => 'PAID' }
seen = 2
2.times do
  client.list_orders(ListOrdersRequest.new(offset: seen + 1)) do |change|
    id, state = change.id.split
    cache[id] = state
    seen += 1
  end
  puts "up to date at revision #{seen}"
rescue GRPC::OutOfRange => e
  now = client.get_order(GetOrderRequest.new)
  cache = JSON.parse(now.note) # mark
  seen = now.etag.to_i # mark
  puts "#{e.details}, read all again"
end
puts JSON.generate(cache) # o-2 is gone; no later change would have said so
# endregion: show
