# needs: ruby ruby-grpc
require 'shop'
require 'zlib'

# region: show
class CompressedOrders < Orders::Service
  NOTE = 'deliver after six'
  BYTES = Zlib.gzip(NOTE).freeze
  SUM = Zlib.crc32(NOTE) # covers the text, while the bytes are gzip

  def get_order(request, _call)
    if Zlib.crc32(BYTES) != SUM # mark
      raise GRPC::DataLoss, "#{request.id}: checksum does not match"
    end

    Order.new(id: request.id, note: BYTES)
  end
end

client = Orders::Stub.new(serve(CompressedOrders.new).address, :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).note.bytesize
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
