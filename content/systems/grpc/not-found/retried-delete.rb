# needs: ruby ruby-grpc
require 'scene'
require 'shop'

# region: show
class RemovedOrders < Orders::Service
  attr_accessor :path
  attr_reader :orders

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
begin
  client.cancel_order(GetOrderRequest.new(id: 'o-42'))
rescue GRPC::Unavailable
  warn 'attempt 1: the answer is lost'
  sleep 0.3
  retry # mark
rescue GRPC::BadStatus => e
  warn "attempt 2: #{e.class}: #{e.message}"
  abort "left: #{service.orders.join(', ')}"
end
# endregion: show
