# needs: ruby ruby-grpc ruby-googleapis-common-protos-types
require 'details'
require 'shop'

# region: show
class CheckedOrders < Orders::Service
  def create_order(request, _call)
    found = violations(request.order || Order.new) # before anything is written
    return request.order if found.empty?

    text = found.map { |one| "#{one[:field]} #{one[:description]}" }.join('; ')
    raise with_details(GRPC::InvalidArgument, text,
                       Google::Rpc::BadRequest.new(field_violations: found)) # mark
  end

  private

  def violations(order)
    [
      ['order.customer', 'must be like c-7', order.customer.match?(/\Ac-\d+\z/)],
      ['order.quantity', 'must be from 1 to 100', order.quantity.between?(1, 100)]
    ].filter_map { |field, text, good| { field: field, description: text } unless good }
  end
end

client = Orders::Stub.new(serve(CheckedOrders.new).address, :this_channel_is_insecure)
begin
  form = { customer: 'guest', quantity: 250 }
  client.create_order(CreateOrderRequest.new(order: form))
rescue GRPC::InvalidArgument => e
  detail = e.to_rpc_status.details.first
  detail.unpack(Google::Rpc::BadRequest).field_violations.each do |violation| # mark
    puts "#{violation.field}: #{violation.description}"
  end
end
form = { customer: 'c-7', quantity: 100 }
client.create_order(CreateOrderRequest.new(order: form))
puts 'created after one round of corrections'
# endregion: show
