# needs: ruby ruby-grpc
require 'json'
require 'scene'
require 'shop'

# region: show
class RepeatableOrders < Orders::Service
  attr_accessor :attempts, :path
  attr_reader :orders

  def initialize
    @attempts = 0
    @orders = {} # request id => order, a unique index in the database
  end

  def create_order(request, _call)
    @attempts += 1
    id = request.request_id
    order = @orders[id] ||= Order.new(id: "o-#{@orders.size + 1}") # mark
    return order unless @attempts == 1

    @path.ask('cut') # saved, and the answer is lost
    sleep 0.3
    order
  end
end

service = RepeatableOrders.new
service.path = path = play('relay', port: serve(service).port)

retry_policy = { maxAttempts: 3, initialBackoff: '0.2s', maxBackoff: '2s',
                 backoffMultiplier: 2, retryableStatusCodes: ['UNAVAILABLE'] }
method = { name: [{ service: 'shop.v1.Orders', method: 'CreateOrder' }],
           retryPolicy: retry_policy }
client = Orders::Stub.new(
  path.address, :this_channel_is_insecure,
  channel_args: { 'grpc.service_config' => JSON.generate(methodConfig: [method]) }
)
request = CreateOrderRequest.new(order: { customer: 'c-7', quantity: 2 },
                                 request_id: 'req-0b9f') # mark
puts "created #{client.create_order(request, deadline: Time.now + 4).id}"
puts "attempts: #{service.attempts}, orders in the database: #{service.orders.size}"
# endregion: show
