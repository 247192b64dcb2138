# needs: ruby ruby-grpc
require 'shop'

# region: show
LONGEST = 0.8 # seconds here, 305 at Google Cloud Speech-to-Text
RECEIVED = Queue.new

class LimitedFeed < Orders::Service
  def watch_orders(requests)
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
open = lambda do
  input = Queue.new
  requests = Enumerator.new do |stream|
    while (request = input.pop) do stream << request end
  end
  reader = Thread.new do
    client.watch_orders(requests) { |order| order }
  rescue GRPC::BadStatus => e
    failures << e
  end
  { input: input, reader: reader, opened: Time.now }
end

streams = [open.call]
(1..20).each do |n|
  if Time.now - streams.last[:opened] > LONGEST / 2
    streams << open.call # the next one first
    old = streams[-2]
    old[:input].close # then half-close: what is under way still arrives # mark
    old[:reader].join
  end
  streams.last[:input] << GetOrderRequest.new(id: n.to_s)
  sleep 0.075
end
streams.last[:input].close
streams.last[:reader].join

received = Array.new(RECEIVED.size) { RECEIVED.pop }
puts "#{received.size} of 20 messages, in order: #{received == (1..20).to_a}"
puts "more than one stream: #{streams.size > 1}, failures: #{failures.size}"
# endregion: show
