# needs: ruby ruby-grpc
require 'shop'

# region: show
class LeasedOrders < Orders::Service
  attr_reader :shipped_by

  def initialize
    @epoch = 0
    @shipped_by = []
  end

  def get_order(_request, _call) = Order.new(id: 'lease', etag: (@epoch += 1).to_s)

  def update_order(request, call)
    sent = call.metadata['shop-epoch']
    raise GRPC::Aborted, "epoch #{sent} is over" if sent != @epoch.to_s

    @shipped_by << "epoch #{@epoch}"
    Order.new(id: request.order.id, state: 'SHIPPED')
  end
end

service = LeasedOrders.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
old, new = Array.new(2) { client.get_order(GetOrderRequest.new(id: 'lease')).etag }
{ 'successor' => new, 'worker' => old }.each do |who, epoch|
  client.update_order(UpdateOrderRequest.new(order: { id: 'o-42' }),
                      metadata: { 'shop-epoch' => epoch })
  puts "#{who}: shipped"
rescue GRPC::Aborted
  puts "#{who}: leadership lost, standing by" # and no repetition # mark
end
by = service.shipped_by
puts "o-42 was shipped #{by.size} time, by #{by.join(', ')}"
# endregion: show
