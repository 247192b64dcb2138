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

# What is written to its input is sent, and closing that half-closes the stream.
Input = Struct.new(:queue, :thread) do
  def finish = queue.close && thread.value # raises the stream's error, if there is one
end
open = lambda do
  queue = Queue.new
  requests = Enumerator.new do |stream|
    while (request = queue.pop) do stream << request end
  end
  Input.new(queue, Thread.new { client.watch_orders(requests) { |order| order } })
end

inputs = []
(1..20).each_slice(5) do |numbers| # 5 take half of what a stream may
  inputs << open.call # the next one first
  inputs[-2]&.finish # then half-close: what is under way still arrives # mark
  numbers.each do |number|
    inputs.last.queue << GetOrderRequest.new(id: number.to_s)
    sleep 0.075
  end
end
inputs.last.finish
received = Array.new(RECEIVED.size) { RECEIVED.pop }
in_order = received == (1..20).to_a
puts "#{received.size} of 20 messages over #{inputs.size} streams, in order: #{in_order}"
# endregion: show
