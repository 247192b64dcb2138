# needs: ruby ruby-grpc
require 'shop'

# region: show
class SlowlyCancelled < Orders::Service
  attr_reader :runs

  def initialize
    @pending = []
    @cancelled = []
    @runs = 0
  end

  def cancel_order(request, _call)
    id = request.id
    if @pending.include?(id)
      raise GRPC::Aborted, "an operation on order #{id} is pending"
    end

    run(id) unless @cancelled.include?(id) # done already: say so
    Order.new(id: id, state: 'CANCELLED')
  end

  private

  def run(id)
    @runs += 1
    @pending << id
    sleep 1.2
    @cancelled << id
    @pending.delete(id)
  end
end

service = SlowlyCancelled.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
request = GetOrderRequest.new(id: 'o-42')
attempt = 0
begin
  attempt += 1
  order = client.cancel_order(request, deadline: Time.now + 0.5)
rescue GRPC::DeadlineExceeded, GRPC::Aborted # for this method, which may run twice
  raise if attempt == 5

  sleep 0.2 * (2**attempt) # 0.4 s, 0.8 s, … # mark
  retry
end
puts "#{order.id} is #{order.state}; operations: #{service.runs}"
# endregion: show
