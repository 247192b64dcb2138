# needs: ruby ruby-grpc
require 'shop'

# region: show
class UndeletableOrders < Orders::Service
  Row = Struct.new(:uid, :id, :state)

  attr_reader :rows

  def initialize = @rows = []

  def create_order(request, _call)
    id = request.order.id
    raise GRPC::AlreadyExists, "order #{id} already exists" if alive(id)

    @rows << Row.new(@rows.size + 1, id, 'ACTIVE')
    request.order
  end

  def cancel_order(request, _call)
    alive(request.id)&.state = 'DELETED'
    Order.new(id: request.id, state: 'DELETED')
  end

  private

  def alive(id) = @rows.find { |row| row.id == id && row.state == 'ACTIVE' } # mark
end

service = UndeletableOrders.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
client.create_order(CreateOrderRequest.new(order: { id: 'o-42' }))
client.cancel_order(GetOrderRequest.new(id: 'o-42'))
again = client.create_order(CreateOrderRequest.new(order: { id: 'o-42' }))
puts "created #{again.id} a second time"
service.rows.each { |row| puts "row #{row.uid}: #{row.id} #{row.state}" }
# endregion: show
