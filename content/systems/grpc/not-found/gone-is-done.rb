# needs: ruby ruby-grpc
require 'scene'
require 'shop'

# region: show
class RemovedOrders < Orders::Service
  attr_accessor :path

  def initialize = @orders = %w[o-41 o-42]

  def cancel_order(request, _call)
    unless @orders.delete(request.id)
      raise GRPC::NotFound, "order #{request.id.inspect} not found"
    end

    @path.ask('cut') # removed, and the answer is lost
    sleep 0.3
    Order.new(id: request.id)
  end
end

service = RemovedOrders.new
service.path = play('relay', port: serve(service).port)
client = Orders::Stub.new(service.path.address, :this_channel_is_insecure)

%w[o-42 o-24].each do |id|
  attempt = 0
  begin
    attempt += 1
    client.cancel_order(GetOrderRequest.new(id: id))
    puts "#{id} cancelled"
  rescue GRPC::Unavailable
    raise if attempt == 3

    sleep 0.3
    retry
  rescue GRPC::NotFound => e
    # Only a repetition may take this for success.
    puts attempt > 1 ? "#{id} is gone" : "first attempt, still an error: #{e.details}" # mark
  end
end
# endregion: show
