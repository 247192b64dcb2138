# needs: ruby ruby-grpc
require 'shop'
require 'zlib'

# region: show
class StoredOrders < Orders::Service
  Record = Struct.new(:bytes, :sum)

  attr_reader :disk

  def initialize = @disk = {}

  def create_order(request, _call)
    order = request.order
    bytes = [order.quantity].pack('C')
    @disk[order.id] = Record.new(bytes, Zlib.crc32(bytes))
    Order.new(id: order.id)
  end

  def get_order(request, _call)
    record = @disk.fetch(request.id) { raise GRPC::NotFound, request.id }
    if Zlib.crc32(record.bytes) != record.sum
      text = "#{request.id}: checksum of the stored record does not match"
      raise GRPC::DataLoss, text # mark
    end

    Order.new(id: request.id, quantity: record.bytes.unpack1('C'))
  end
end

service = StoredOrders.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
client.create_order(CreateOrderRequest.new(order: { id: 'o-42', quantity: 2 }))
warn 'create_order: no error'

bytes = service.disk['o-42'].bytes
bytes.setbyte(0, bytes.getbyte(0) ^ 0b0010_0000) # weeks later: one bit of the medium # mark
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).quantity
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
