# needs: ruby ruby-grpc
require 'shop'

# region: show
class DriverError < StandardError
  attr_reader :code

  def initialize(text, code)
    super(text)
    @code = code
  end
end
FAILURES = [
  DriverError.new('E11000 duplicate key', 11_000), # a database
  DriverError.new('Not Found', 404), # an HTTP client
  DriverError.new('curl: connection refused', 7), # an exit status
  DriverError.new('pdftotext: cannot open', 1) # the same
].freeze

class Relaying < Orders::Service
  def get_order(request, _call)
    raise FAILURES[request.id.to_i]
  rescue DriverError => e
    raise GRPC::BadStatus.new(e.code, e.message) # any integer counts as a status # mark
  end
end
client = Orders::Stub.new(serve(Relaying.new).address, :this_channel_is_insecure)

FAILURES.each_index do |index|
  client.get_order(GetOrderRequest.new(id: index.to_s))
rescue GRPC::BadStatus => e
  puts "#{FAILURES[index].message} reaches the client as #{e.code}, #{e.class}"
end
# endregion: show
