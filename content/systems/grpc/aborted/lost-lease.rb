# needs: ruby ruby-grpc
require 'shop'

# region: show
class LeasedOrders < Orders::Service
  def initialize = @epoch = 0 # grows with each new leader

  def get_order(_request, _call) = Order.new(id: 'lease', etag: (@epoch += 1).to_s)

  def update_order(request, call)
    sent = call.metadata['shop-epoch']
    if sent != @epoch.to_s
      text = "epoch #{sent} is over, the leader is of epoch #{@epoch}"
      raise GRPC::Aborted, text # mark
    end

    Order.new(id: request.order.id, state: 'SHIPPED')
  end
end

shop = serve(LeasedOrders.new)
worker, successor = Array.new(2) do
  Orders::Stub.new(shop.address, :this_channel_is_insecure)
end
lease = worker.get_order(GetOrderRequest.new(id: 'lease'))
# The worker pauses for too long, and another one is elected.
successor.get_order(GetOrderRequest.new(id: 'lease'))
begin
  worker.update_order(UpdateOrderRequest.new(order: { id: 'o-42' }),
                      metadata: { 'shop-epoch' => lease.etag }) # mark
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
