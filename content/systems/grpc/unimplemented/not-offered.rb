# needs: ruby ruby-grpc
require 'shop'

# region: show
class RegionalOrders < Orders::Service
  FEATURES = { bulk_import: false }.freeze # per region, from the configuration

  def import_orders(call)
    unless FEATURES[:bulk_import]
      raise GRPC::Unimplemented, 'bulk import is not enabled in eu-west' # mark
    end

    ImportSummary.new(imported: call.each_remote_read.count)
  end
end

client = Orders::Stub.new(serve(RegionalOrders.new).address, :this_channel_is_insecure)
begin
  puts client.import_orders([Order.new(id: 'o-1')]).imported
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
