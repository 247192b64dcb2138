# needs: ruby ruby-grpc
require 'schema'
require 'shop'

# region: show
load_schema <<~PROTO
  message Append { int32 offset = 1; string line = 2; }
  message Log { int32 size = 1; }
  service Journal { rpc Write(Append) returns (Log); }
PROTO

class Lines < Journal::Service
  attr_reader :lines

  def initialize
    super()
    @lines = []
    @calls = 0
  end

  def write(append, _call)
    raise GRPC::Unavailable, 'try again' if (@calls += 1) == 2 # one hiccup

    offset = append.offset
    size = @lines.size
    raise GRPC::AlreadyExists, "offset #{offset} is taken" if offset < size
    raise GRPC::OutOfRange, "offset #{offset} is past the end at #{size}" if offset > size

    Log.new(size: @lines.push(append.line).size)
  end
end

service = Lines.new
client = Journal::Stub.new(serve(service).address, :this_channel_is_insecure)
tries = 0
%w[created paid sent].each_with_index do |line, offset|
  client.write(Append.new(offset: offset, line: line))
rescue GRPC::AlreadyExists
  next # an earlier attempt has written it
rescue GRPC::Unavailable => e
  raise if (tries += 1) == 5

  puts "#{line}: #{e.code}:#{e.details}, same offset again"
  sleep rand * 0.1 * (2**tries)
  retry # mark
end
puts "journal: #{service.lines.join(', ')}"
# endregion: show
