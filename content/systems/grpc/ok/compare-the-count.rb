# needs: ruby ruby-grpc
require 'shop'

# region: show
class LimitedImport < Orders::Service
  LIMIT = 2 # orders a call; what comes behind them is thrown away

  def import_orders(call)
    ImportSummary.new(imported: call.each_remote_read.to_a.first(LIMIT).size)
  end
end
client = Orders::Stub.new(serve(LimitedImport.new).address, :this_channel_is_insecure)

left = %w[o-1 o-2 o-3 o-4 o-5].map { |id| Order.new(id: id) }
until left.empty?
  imported = client.import_orders(left).imported
  puts "sent #{left.size}, imported #{imported}"
  raise 'no progress' if imported.zero?

  left = left.drop(imported) # mark
end
# endregion: show
