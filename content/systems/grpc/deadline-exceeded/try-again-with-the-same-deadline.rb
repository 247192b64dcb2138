# needs: ruby ruby-grpc
require 'shop'

# region: show
class SlowOrders < Orders::Service
  attr_reader :database

  def initialize = @database = []

  def create_order(_request, _call)
    sleep 0.9
    @database << "o-#{@database.size + 1}"
    Order.new(id: @database.last)
  end
end

orders = SlowOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
attempt = 0
begin
  attempt += 1
  # too short for 900 ms of work, three times over
  client.create_order(CreateOrderRequest.new(order: { customer: 'c-7', quantity: 2 }),
                      deadline: Time.now + 0.5)
rescue GRPC::DeadlineExceeded
  retry if attempt < 3 # mark
  puts "attempt #{attempt} failed as well"
end
sleep 1.2
puts "the customer was told \"failed\" and has #{orders.database.size} orders"
# endregion: show
