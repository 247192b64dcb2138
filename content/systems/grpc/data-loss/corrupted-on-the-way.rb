# needs: ruby ruby-grpc
require 'shop'
require 'zlib'

# region: show
class CheckedImport < Orders::Service
  attr_reader :stored

  def initialize = @stored = []

  def import_orders(call)
    problem = nil
    call.each_remote_read do |part|
      computed = format('%08x', Zlib.crc32(part.note))
      if computed == part.etag
        @stored << part.note
      else
        problem ||= "part #{part.id}: crc32 #{computed}, sent #{part.etag}"
      end
    end
    raise GRPC::DataLoss, problem if problem # mark

    ImportSummary.new(imported: @stored.size)
  end
end

buffer = String.new(capacity: 8) # one read buffer for all parts # mark
parts = ['2 lamps ', '1 table '].map.with_index do |text, number|
  buffer.replace(text)
  [number.to_s, buffer, format('%08x', Zlib.crc32(buffer))]
end
# Part 0 holds by now what part 1 holds.
orders = parts.map { |id, note, sum| Order.new(id: id, note: note, etag: sum) }

service = CheckedImport.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
begin
  puts client.import_orders(orders).imported
rescue GRPC::BadStatus => e
  warn "#{e.class}: #{e.message}"
  abort "parts that the receiver keeps: #{service.stored.size}"
end
# endregion: show
