# needs: ruby ruby-grpc
require 'shop'

# region: show
class BrokenDisk < Orders::Service
  attr_reader :reads

  def get_order(_request, _call)
    @reads = reads.to_i + 1 # each one reads the failing sector again
    raise GRPC::DataLoss, 'o-42: checksum does not match'
  end
end
orders = BrokenDisk.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)

attempts = 0
begin
  attempts += 1
  client.get_order(GetOrderRequest.new(id: 'o-42'))
rescue GRPC::Unavailable, GRPC::DataLoss => e # mark
  if attempts < 5
    sleep 0.05 * (2**attempts)
    retry
  end
  puts "#{orders.reads} reads of the same broken record, then #{e.class}: #{e.details}"
end
# endregion: show
