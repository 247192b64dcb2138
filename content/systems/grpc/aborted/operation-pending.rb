# needs: ruby ruby-grpc
require 'shop'

# region: show
class SlowlyCancelled < Orders::Service
  def initialize = @pending = []

  def cancel_order(request, _call)
    if @pending.include?(request.id)
      raise GRPC::Aborted, "an operation on order #{request.id} is pending" # mark
    end

    @pending << request.id
    sleep 1.5
    @pending.delete(request.id)
    Order.new(id: request.id, state: 'CANCELLED')
  end
end

client = Orders::Stub.new(serve(SlowlyCancelled.new).address, :this_channel_is_insecure)
request = GetOrderRequest.new(id: 'o-42')
begin
  # The worker gives up and asks again; the server is still at work.
  client.cancel_order(request, deadline: Time.now + 0.5)
rescue GRPC::DeadlineExceeded
  retry # mark
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
