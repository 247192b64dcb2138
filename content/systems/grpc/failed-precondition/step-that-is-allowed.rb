# needs: ruby ruby-grpc
require 'shop'

# region: show
class MovingOrders < Orders::Service
  NEXT = { 'PLACED' => %w[PAID CANCELLED], 'PAID' => %w[SHIPPED CANCELLED],
           'SHIPPED' => %w[RETURNING] }.freeze

  def initialize = @states = { 'o-42' => 'SHIPPED' }

  def get_order(request, _call)
    Order.new(id: request.id, state: @states.fetch(request.id))
  end

  def update_order(request, _call)
    order = request.order
    allowed = NEXT.fetch(@states.fetch(order.id), [])
    unless allowed.include?(order.state)
      text = "order #{order.id} is #{@states[order.id]}; from there it can go to: " \
             "#{allowed.join(', ')}"
      raise GRPC::FailedPrecondition, text # mark
    end

    @states[order.id] = order.state
    order
  end
end

client = Orders::Stub.new(serve(MovingOrders.new).address, :this_channel_is_insecure)
order = Order.new(id: 'o-42', state: 'CANCELLED')
begin
  client.update_order(UpdateOrderRequest.new(order: order))
rescue GRPC::FailedPrecondition => e
  puts e.details
  state = client.get_order(GetOrderRequest.new(id: 'o-42')).state
  # The customer wants his money back.
  order.state = state == 'SHIPPED' ? 'RETURNING' : 'CANCELLED' # mark
  puts "o-42: #{state} → #{client.update_order(UpdateOrderRequest.new(order: order)).state}"
end
# endregion: show
