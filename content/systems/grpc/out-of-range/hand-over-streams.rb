# needs: ruby ruby-grpc
require 'shop'

# region: show
LONGEST = 0.8 # seconds here, 305 at Google Cloud Speech-to-Text
RECEIVED = Queue.new
STREAMS = Queue.new

class LimitedFeed < Orders::Service
  def watch_orders(requests)
    STREAMS << requests
    ends = Time.now + LONGEST
    requests.each do |request|
      raise GRPC::OutOfRange, 'stream is too old' if Time.now > ends

      RECEIVED << request.id.to_i
    end
    []
  end
end
client = Orders::Stub.new(serve(LimitedFeed.new).address, :this_channel_is_insecure)

failures = Queue.new
# What is written to the queue is sent, and closing it half-closes the stream.
open = lambda do |input|
  requests = Enumerator.new do |stream|
    while (request = input.pop) do stream << request end
  end
  Thread.new do
    client.watch_orders(requests) { |order| order }
  rescue GRPC::BadStatus => e
    failures << e
  end
end

input = reader = nil
(1..20).each_slice(5) do |numbers| # 5 take half of what a stream may
  old_input = input
  old_reader = reader
  reader = open.call(input = Queue.new) # the next one first
  old_input&.close # then half-close: what is under way still arrives # mark
  old_reader&.join
  numbers.each do |number|
    input << GetOrderRequest.new(id: number.to_s)
    sleep 0.075
  end
end
input.close
reader.join

received = Array.new(RECEIVED.size) { RECEIVED.pop }
puts "#{received.size} of 20 messages, in order: #{received == (1..20).to_a}"
puts "streams: #{STREAMS.size}, failures: #{failures.size}"
# endregion: show
