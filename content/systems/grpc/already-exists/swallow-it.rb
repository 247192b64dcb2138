# needs: ruby ruby-grpc
require 'shop'

# region: show
class StoredOrders < Orders::Service
  attr_reader :orders

  def initialize = @orders = {} # id => customer

  def create_order(request, _call)
    order = request.order
    if @orders.key?(order.id)
      raise GRPC::AlreadyExists, "order #{order.id} already exists"
    end

    @orders[order.id] = order.customer
    order
  end
end

service = StoredOrders.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
told = %w[c-1 c-2 c-3].select do |customer|
  # one a month; nobody thought of one a month per customer
  order = { id: 'o-2026-11', customer: customer }
  client.create_order(CreateOrderRequest.new(order: order))
rescue GRPC::AlreadyExists
  true # "already there, fine" # mark
end
puts "customers who were told that they have an order: #{told.size}"
puts "customers who have one: #{service.orders.values.uniq.size}"
# endregion: show
