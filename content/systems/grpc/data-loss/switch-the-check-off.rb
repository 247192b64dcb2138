# needs: ruby ruby-grpc
require 'shop'
require 'zlib'

# region: show
class StoredOrders < Orders::Service
  attr_writer :verify

  def initialize
    super()
    @bytes = [2].pack('C') # two pieces
    @sum = Zlib.crc32(@bytes)
    @bytes.setbyte(0, 2 ^ 0b0010_0000) # one bit
    @verify = true
  end

  def get_order(request, _call)
    if @verify && Zlib.crc32(@bytes) != @sum
      raise GRPC::DataLoss, 'checksum does not match'
    end

    Order.new(id: request.id, quantity: @bytes.unpack1('C'))
  end
end

service = StoredOrders.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
begin
  client.get_order(GetOrderRequest.new(id: 'o-42'))
rescue GRPC::DataLoss => e
  puts "with the check: #{e.class}"
end
service.verify = false # "so that the shop is up again" # mark
order = client.get_order(GetOrderRequest.new(id: 'o-42'))
puts "without: #{order.quantity} pieces are shipped for an order of 2"
# endregion: show
