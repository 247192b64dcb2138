# needs: ruby ruby-grpc
require 'shop'

# region: show
class Carts < Orders::Service
  attr_reader :carts # the server chooses the id

  def initialize
    super
    @carts = []
  end

  def get_order(request, _call)
    carts.find { |cart| cart.customer == request.id } ||
      raise(GRPC::NotFound, "no open cart of #{request.id}")
  end

  def create_order(request, _call)
    carts << Order.new(id: "o-#{carts.size + 1}", customer: request.order.customer)
    carts.last
  end
end
service = Carts.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)

tabs = 5 # one customer, five tabs of one browser, which look at the same time
missed = (1..tabs).select do
  client.get_order(GetOrderRequest.new(id: 'c-7'))
  false
rescue GRPC::NotFound
  true
end
missed.each { client.create_order(CreateOrderRequest.new(order: { customer: 'c-7' })) } # mark

shown = client.get_order(GetOrderRequest.new(id: 'c-7'))
puts "looked first: #{tabs}, told NOT_FOUND: #{missed.size}"
puts "open carts of c-7: #{service.carts.size}, and a look shows only #{shown.id}"
# endregion: show
