# needs: ruby ruby-grpc
require 'json'
require 'scene'
require 'securerandom'
require 'shop'

# region: show
class StoredOrders < Orders::Service
  attr_accessor :path
  attr_reader :calls, :orders

  def initialize
    @calls = 0
    @orders = {} # id => [order, request id]; both are unique
  end

  def create_order(request, _call)
    @calls += 1
    id = request.order.id
    # An empty id is no id: callers that send none must not count as one caller.
    unless request.request_id.empty?
      mine, = @orders.values.find { |_order, made_by| made_by == request.request_id }
      return mine if mine # mark
    end
    raise GRPC::AlreadyExists, "order #{id} already exists" if @orders.key?(id)

    @orders[id] = [request.order, request.request_id] # one write, one transaction
    @path.ask('cut') # saved, and the answer never arrives
    sleep 0.3
    request.order
  end
end

service = StoredOrders.new
service.path = play('relay', port: serve(service).port)
retry_policy = { maxAttempts: 3, initialBackoff: '0.2s', maxBackoff: '2s',
                 backoffMultiplier: 2, retryableStatusCodes: ['UNAVAILABLE'] }
method = { name: [{ service: 'shop.v1.Orders' }], retryPolicy: retry_policy }
client = Orders::Stub.new(
  service.path.address, :this_channel_is_insecure,
  channel_args: { 'grpc.service_config' => JSON.generate(methodConfig: [method]) }
)
request = CreateOrderRequest.new(order: { id: 'o-42', quantity: 2 },
                                 request_id: SecureRandom.uuid) # mark
order = client.create_order(request)
puts "created #{order.id}, quantity #{order.quantity}"
puts "calls: #{service.calls}, orders in the database: #{service.orders.size}"
# endregion: show
