# needs: ruby ruby-grpc
require 'shop'

# region: show
class LoggedOrders < Orders::Service
  attr_reader :log

  def initialize(log)
    super()
    @log = log # request id => id
  end

  def create_order(request, _call)
    @log[request.request_id] ||= request.order.id # once # mark
    request.order
  end
end

written = (1..5).to_h { |number| ["r-#{number}", "o-#{number}"] }
backup = written.first(3).to_h
outbox = written.drop(2) # what the callers keep until tomorrow # mark

service = LoggedOrders.new(backup)
puts "restored #{service.log.size} of #{written.size}"
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
outbox.each do |request_id, id|
  request = CreateOrderRequest.new(order: { id: id }, request_id: request_id)
  client.create_order(request)
end
puts "replayed #{outbox.size}, now #{service.log.size}: #{service.log.values.join(' ')}"
# endregion: show
