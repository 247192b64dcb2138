# needs: ruby ruby-grpc ruby-googleapis-common-protos-types
require 'details'
require 'shop'

# region: show
class MovingOrders < Orders::Service
  STATES = { 'o-42' => 'SENT' }.freeze

  def update_order(request, _call)
    id = request.order.id
    unless id.match?(/\Ao-\d+\z/) # whatever the database holds
      raise GRPC::InvalidArgument, "order.id #{id.inspect} must be like o-42"
    end

    state = STATES.fetch(id) { raise GRPC::NotFound, "no order #{id}" }
    return request.order unless state == 'SENT'

    violation = { type: 'STATE', subject: id, description: 'the order is SENT' }
    failure = Google::Rpc::PreconditionFailure.new(violations: [violation])
    raise with_details(GRPC::FailedPrecondition, "order #{id} has left", failure) # mark
  end
end

client = Orders::Stub.new(serve(MovingOrders.new).address, :this_channel_is_insecure)
%w[42 o-43 o-42].each do |id|
  client.update_order(UpdateOrderRequest.new(order: { id: id, quantity: 3 }))
rescue GRPC::FailedPrecondition => e
  puts "#{e.class}: #{e.code}:#{e.details}"
  failure = e.to_rpc_status.details.first.unpack(Google::Rpc::PreconditionFailure)
  failure.violations.each { |one| puts "offer a return: #{one.description}" }
rescue GRPC::BadStatus => e
  puts "#{e.class}: #{e.code}:#{e.details}"
end
# endregion: show
