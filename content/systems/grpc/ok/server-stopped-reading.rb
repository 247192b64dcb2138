# needs: ruby ruby-grpc
require 'shop'

# region: show
WRITTEN = Queue.new # one message for each write, which raised nothing
ALL_WRITTEN = Queue.new

class LimitedImport < Orders::Service
  def import_orders(call)
    imported = call.each_remote_read.first(2).size # enough for this server # mark
    # Answers when the rest is on its way. In grpc 1.51 for Ruby a write that comes after the
    # answer fails, and then the client waits until its deadline instead of raising.
    ALL_WRITTEN.pop
    ImportSummary.new(imported: imported)
  end
end
client = Orders::Stub.new(serve(LimitedImport.new).address, :this_channel_is_insecure)

orders = Enumerator.new do |stream|
  %w[o-1 o-2 o-3 o-4 o-5].each do |id|
    stream << Order.new(id: id)
    WRITTEN << id
  end
  ALL_WRITTEN << true
end
operation = client.import_orders(orders, return_op: true, deadline: Time.now + 3)
summary = operation.execute
puts "no error; imported: #{summary.imported}, written: #{WRITTEN.size}"
puts "status: #{operation.status.code} #{operation.status.details}"
# endregion: show
