# needs: ruby ruby-grpc
require 'shop'

# region: show
class NotedOrders < Orders::Service
  attr_reader :database

  def initialize = @database = []

  def create_order(_request, _call)
    @database << "o-#{@database.size + 1}"
    # saved, and too large to read
    Order.new(id: @database.last, note: "\0" * (5 * 1024 * 1024))
  end
end

orders = NotedOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
attempt = 0
begin
  attempt += 1
  client.create_order(CreateOrderRequest.new(order: { customer: 'c-7', quantity: 2 }))
rescue GRPC::ResourceExhausted => e
  sleep 0.1
  retry if attempt < 4 # mark
  puts "attempt #{attempt}: #{e.class}: #{e.code}:#{e.details}"
end
ids = orders.database
puts "the customer wanted 1 order and has #{ids.size}: #{ids.join(', ')}"
# endregion: show
