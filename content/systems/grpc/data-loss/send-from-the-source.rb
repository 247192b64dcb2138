# needs: ruby ruby-grpc
require 'shop'
require 'zlib'

# region: show
class CheckedImport < Orders::Service
  attr_reader :stored

  def import_orders(call)
    staged = call.each_remote_read.map do |part|
      computed = format('%08x', Zlib.crc32(part.note))
      if computed != part.etag
        raise GRPC::DataLoss, "part #{part.id}: crc32 #{computed}, sent #{part.etag}"
      end

      part.note
    end
    @stored = staged # all of it, or nothing # mark
    ImportSummary.new(imported: @stored.size)
  end
end

file = ['2 lamps ', '1 table ']
orders = file.map.with_index do |text, number|
  note = text.dup # each part has its own memory # mark
  Order.new(id: number.to_s, note: note, etag: format('%08x', Zlib.crc32(note)))
end

service = CheckedImport.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
puts "imported #{client.import_orders(orders).imported}"
puts "equal to the file: #{service.stored == file}"
# endregion: show
