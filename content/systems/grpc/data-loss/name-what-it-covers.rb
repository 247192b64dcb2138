# needs: ruby ruby-grpc
require 'shop'
require 'zlib'

# region: show
class CompressedOrders < Orders::Service
  NOTE = 'deliver after six'
  STORED = { bytes: Zlib.gzip(NOTE), sum: Zlib.crc32(NOTE), covers: :content }.freeze # mark

  def get_order(request, _call)
    content = Zlib.gunzip(STORED[:bytes])
    checked = { content: content, bytes: STORED[:bytes] }.fetch(STORED[:covers]) # mark
    if Zlib.crc32(checked) != STORED[:sum]
      text = "#{request.id}: checksum of the #{STORED[:covers]} does not match"
      raise GRPC::DataLoss, text
    end

    Order.new(id: request.id, note: content)
  end
end

client = Orders::Stub.new(serve(CompressedOrders.new).address, :this_channel_is_insecure)
puts client.get_order(GetOrderRequest.new(id: 'o-42')).note
# endregion: show
