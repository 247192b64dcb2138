# needs: ruby ruby-grpc
require 'shop'

# region: show
class ImportingOrders < Orders::Service
  def import_orders(call)
    ImportSummary.new(imported: call.each_remote_read.count)
  end
end

client = Orders::Stub.new(serve(ImportingOrders.new).address, :this_channel_is_insecure)

# 10 MiB in one message would be refused; in 40 messages the limit counts for each.
orders = (1..40).lazy.map do |number|
  Order.new(id: "o-#{number}", note: "\0" * (256 * 1024)) # mark
end
puts "imported #{client.import_orders(orders).imported} orders"
# endregion: show
