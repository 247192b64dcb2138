# needs: ruby ruby-grpc
require 'shop'

# region: show
class Storage < Orders::Service
  attr_reader :asked

  def create_order(_request, _call)
    @asked = asked.to_i + 1
    raise GRPC::OutOfRange, 'insufficient free space'
  end
end
storage = Storage.new
STORAGE = Orders::Stub.new(serve(storage).address, :this_channel_is_insecure)

class Driver < Orders::Service
  def create_order(request, _call)
    STORAGE.create_order(request)
  rescue GRPC::BadStatus => e
    raise GRPC::Internal, "failed to create: #{e.code}:#{e.details}" # mark
  end
end
client = Orders::Stub.new(serve(Driver.new).address, :this_channel_is_insecure)

attempts = 0
begin
  attempts += 1
  client.create_order(CreateOrderRequest.new)
rescue GRPC::OutOfRange
  puts 'given up' # a caller that knows what to do with 11; this one sees 13
rescue GRPC::BadStatus => e
  puts "#{e.class}: #{e.details}" if attempts == 1
  retry if attempts < 9
end
puts "the storage was asked #{storage.asked} times"
# endregion: show
