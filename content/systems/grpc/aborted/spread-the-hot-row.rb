# needs: ruby ruby-grpc
require 'shop'

# region: show
class SoldLamps < Orders::Service
  def initialize(rows)
    super()
    @versions = Array.new(rows, 0)
    @reading = Queue.new
    @commit = Mutex.new
  end

  def update_order(request, _call)
    # Each caller has its row. Random rows would still collide now and then.
    row = request.order.id.to_i % @versions.size # mark
    read = @versions[row]
    @reading << row
    sleep 0.05 until @reading.size == 8 # all have read before one commits
    @commit.synchronize do
      raise GRPC::Aborted, 'too much contention on sold/lamp' if @versions[row] != read

      @versions[row] = read + 1
    end
    request.order
  end
end

[1, 8].each do |rows|
  client = Orders::Stub.new(serve(SoldLamps.new(rows)).address, :this_channel_is_insecure)
  calls = Array.new(8) do |number|
    Thread.new do
      client.update_order(UpdateOrderRequest.new(order: { id: number.to_s })) && true
    rescue GRPC::Aborted
      false
    end
  end
  counted = calls.count(&:value)
  puts "rows: #{rows}; 8 calls, aborted #{8 - counted}, counted #{counted}"
end
# endregion: show
