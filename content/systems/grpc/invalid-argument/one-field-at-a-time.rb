# needs: ruby ruby-grpc
require 'shop'

# region: show
class CheckedOrders < Orders::Service
  def create_order(request, _call)
    order = request.order
    refuse 'request_id is required' if request.request_id.empty?
    refuse 'order.customer must be like c-7' unless order.customer.match?(/\Ac-\d+\z/)
    refuse 'order.quantity must be from 1 to 100' unless order.quantity.between?(1, 100)
    order
  end

  private

  def refuse(text) = raise(GRPC::InvalidArgument, text) # mark
end

client = Orders::Stub.new(serve(CheckedOrders.new).address, :this_channel_is_insecure)

# A user who corrects what the last answer named, and sends the form again.
form = CreateOrderRequest.new(order: { customer: 'guest', quantity: 250 })
corrections = {
  'request_id' => -> { form.request_id = 'r-2f1c' },
  'order.customer' => -> { form.order.customer = 'c-7' },
  'order.quantity' => -> { form.order.quantity = 100 }
}
round = 0
begin
  round += 1
  client.create_order(form)
  puts "round #{round}: created"
rescue GRPC::InvalidArgument => e
  puts "round #{round}: #{e.details}"
  corrections.fetch(e.details.split.first).call
  retry
end
# endregion: show
