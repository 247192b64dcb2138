# needs: ruby ruby-grpc
require 'scene'
require 'shop'

# region: show
class SavedOrders < Orders::Service
  attr_accessor :lose_answer
  attr_reader :quantities

  def create_order(request, _call)
    id = request.order.id
    @quantities ||= {}
    raise GRPC::AlreadyExists, "order #{id} already exists" if quantities.key?(id)

    quantities[id] = request.order.quantity
    lose_answer.call if quantities.size == 1 # saved, and the answer never arrives
    Order.new(id: id)
  end
end
orders = SavedOrders.new
path = play('relay', port: serve(orders).port)
orders.lose_answer = -> { path.ask('cut') }

client = Orders::Stub.new(path.address, :this_channel_is_insecure,
                          channel_args: { 'grpc.max_reconnect_backoff_ms' => 100,
                                          'grpc.initial_reconnect_backoff_ms' => 100 })
id = 'o-42'
attempts = 0
begin
  attempts += 1
  created = client.create_order(CreateOrderRequest.new(order: { id: id, quantity: 2 }))
  puts "caller's view: created #{created.id}"
rescue GRPC::Unavailable => e
  puts e.class # its text says how the connection ended: closed, or reset
  sleep 0.3
  retry if attempts < 5
rescue GRPC::AlreadyExists => e
  puts "#{e.class}: #{e.details}"
  id = "o-42-#{attempts}" # mark
  retry if attempts < 5
end
puts "ordered: 2, will be delivered: #{orders.quantities.values.sum}"
# endregion: show
