# needs: ruby ruby-grpc
require 'shop'

# region: show
class ChangeLog < Orders::Service
  HISTORY = ['o-1 PAID', 'o-2 PAID', 'o-1 SENT', 'o-2 CANCELLED',
             'o-3 PAID', 'o-3 SENT'].freeze
  OLDEST = 6 # revisions count from 1; those before were compacted

  def list_orders(request, _call)
    from = request.offset
    if from < OLDEST
      raise GRPC::OutOfRange.new("revision #{from} is gone", 'oldest-revision' => OLDEST.to_s)
    end

    HISTORY.drop(from - 1).map { |change| Order.new(id: change) }
  end
end
client = Orders::Stub.new(serve(ChangeLog.new).address, :this_channel_is_insecure)

cache = { 'o-1' => 'PAID', 'o-2' => 'PAID' }
revision = 3
begin
  client.list_orders(ListOrdersRequest.new(offset: revision)) do |change|
    id, state = change.id.split
    cache[id] = state
  end
rescue GRPC::OutOfRange => e
  revision = e.metadata['oldest-revision'].to_i # mark
  retry
end
puts "cache: #{cache}"
puts "truth: #{ChangeLog::HISTORY.to_h(&:split)}"
# endregion: show
