# needs: ruby ruby-grpc
require 'shop'
require 'zlib'

# region: show
Replica = Struct.new(:bytes, :sum, :written) do
  def sound? = Zlib.crc32(bytes) == sum
end
SOUND = [2].pack('C').freeze
REPLICAS = Array.new(3) { Replica.new(SOUND.dup, Zlib.crc32(SOUND), 1) }

REPLICAS[0].bytes.setbyte(0, 2 ^ 0b0010_0000) # the disk of one replica
REPLICAS[0].written = 2 # and the reboot touched the file
puts "sound copies before the repair: #{REPLICAS.count(&:sound?)}"

class Repair < Orders::Service
  def update_order(_request, _call)
    newest = REPLICAS.max_by(&:written) # mark
    REPLICAS.map! do
      Replica.new(newest.bytes.dup, Zlib.crc32(newest.bytes), newest.written) # mark
    end
    Order.new(state: 'REPAIRED')
  end
end
client = Orders::Stub.new(serve(Repair.new).address, :this_channel_is_insecure)
answer = client.update_order(UpdateOrderRequest.new)
right = REPLICAS.count { |replica| replica.bytes == SOUND }
puts "#{answer.state}: #{REPLICAS.count(&:sound?)} copies pass the check, #{right} are right"
# endregion: show
