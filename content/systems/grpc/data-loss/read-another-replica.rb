# needs: ruby ruby-grpc
require 'shop'
require 'zlib'

# region: show
class ReplicatedOrders < Orders::Service
  Copy = Struct.new(:bytes, :sum) do
    def sound? = Zlib.crc32(bytes) == sum
  end

  attr_reader :kept, :replicas

  def initialize
    super()
    bytes = [2].pack('C')
    @replicas = %w[a b].to_h { |name| [name, Copy.new(bytes.dup, Zlib.crc32(bytes))] }
    @kept = []
  end

  def get_order(request, _call)
    from, sound = @replicas.find { |_name, copy| copy.sound? }
    raise GRPC::DataLoss, "#{request.id}: no sound copy" unless sound

    @replicas.each do |name, copy|
      next if copy.sound?

      @kept << "#{name}/#{request.id}=#{copy.bytes.unpack1('H*')}" # before it is lost # mark
      copy.bytes = sound.bytes.dup # from a copy that was checked # mark
    end
    Order.new(id: request.id, quantity: sound.bytes.unpack1('C'),
              state: "read from #{from}")
  end
end

service = ReplicatedOrders.new
service.replicas['a'].bytes.setbyte(0, 2 ^ 0b0010_0000) # one bit, on a only
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
2.times do
  order = client.get_order(GetOrderRequest.new(id: 'o-42'))
  puts "#{order.quantity} pieces, #{order.state}"
end
puts "kept: #{service.kept.join(', ')}"
# endregion: show
