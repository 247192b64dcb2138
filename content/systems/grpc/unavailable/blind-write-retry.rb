# needs: ruby ruby-grpc
require 'scene'
require 'shop'

# region: show
class Database < Orders::Service
  attr_accessor :path
  attr_reader :orders

  def initialize = @orders = []

  def create_order(_request, _call)
    @orders << order = Order.new(id: "o-#{@orders.size + 1}")
    if @orders.size < 3
      @path.ask('cut') # saved, and the answer is lost
      sleep 0.3
    end
    order
  end
end

database = Database.new
database.path = play('relay', port: serve(database).port)

client = Orders::Stub.new(database.path.address, :this_channel_is_insecure)
attempts = 0
begin
  attempts += 1
  order = client.create_order(CreateOrderRequest.new(order: { customer: 'c-7' }))
rescue GRPC::Unavailable
  sleep 0.3
  retry if attempts < 5 # no request id: the server cannot know # mark
  raise
end
puts "attempt #{attempts}: created #{order.id}"
ids = database.orders.map(&:id)
puts "the customer wanted 1 order and has #{ids.size}: #{ids.join(', ')}"
# endregion: show
