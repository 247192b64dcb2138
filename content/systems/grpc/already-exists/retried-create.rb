# needs: ruby ruby-grpc
require 'json'
require 'scene'
require 'shop'

# region: show
class StoredOrders < Orders::Service
  attr_accessor :path
  attr_reader :calls, :orders

  def initialize = @orders = {} # id => order, the primary key of the table

  def create_order(request, _call)
    @calls = @calls.to_i + 1
    id = request.order.id
    raise GRPC::AlreadyExists, "order #{id} already exists" if @orders.key?(id)

    @orders[id] = request.order
    @path.ask('cut') # saved, and the answer never arrives # mark
    sleep 0.3
    request.order
  end
end

service = StoredOrders.new
service.path = play('relay', port: serve(service).port)

retry_policy = { maxAttempts: 3, initialBackoff: '0.2s', maxBackoff: '2s',
                 backoffMultiplier: 2, retryableStatusCodes: ['UNAVAILABLE'] } # mark
method = { name: [{ service: 'shop.v1.Orders' }], retryPolicy: retry_policy }
client = Orders::Stub.new(
  service.path.address, :this_channel_is_insecure,
  channel_args: { 'grpc.service_config' => JSON.generate(methodConfig: [method]) }
)
begin
  # The program calls once; the library repeats it.
  client.create_order(CreateOrderRequest.new(order: { id: 'o-42', quantity: 2 }))
rescue GRPC::BadStatus => e
  warn "#{e.class}: #{e.message}"
  abort "attempts: #{service.calls}, orders in the database: #{service.orders.size}"
end
# endregion: show
