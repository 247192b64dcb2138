# needs: ruby ruby-grpc
require 'shop'

# region: show
class MovingOrders < Orders::Service
  NEXT = { 'PLACED' => %w[PAID CANCELLED], 'PAID' => %w[SHIPPED CANCELLED],
           'SHIPPED' => %w[RETURNING] }.freeze

  def initialize = @states = { 'o-42' => 'SHIPPED' } # since the customer last looked

  def update_order(request, _call)
    order = request.order
    now = @states.fetch(order.id)
    unless NEXT.fetch(now, []).include?(order.state)
      text = "order #{order.id} is #{now} and cannot become #{order.state}"
      raise GRPC::FailedPrecondition, text # mark
    end

    @states[order.id] = order.state
    order
  end
end

client = Orders::Stub.new(serve(MovingOrders.new).address, :this_channel_is_insecure)
begin
  cancelled = Order.new(id: 'o-42', state: 'CANCELLED')
  puts client.update_order(UpdateOrderRequest.new(order: cancelled)).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
