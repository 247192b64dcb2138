# needs: ruby ruby-grpc ruby-googleapis-common-protos-types
require 'details'
require 'shop'

# region: show
class AccountOrders < Orders::Service
  NEEDED = [
    { type: 'TOS', subject: 'customers/c-7', description: 'Terms not accepted' },
    { type: 'ADDRESS', subject: 'customers/c-7', description: 'No billing address' }
  ].freeze

  attr_reader :done, :requests

  def initialize
    @done = [] # what customer c-7 has set up
    @requests = 0
  end

  def create_order(request, _call)
    @requests += 1
    missing = NEEDED.reject { |one| @done.include?(one[:type]) }
    return Order.new(id: 'o-42', customer: request.order.customer) if missing.empty?

    failure = Google::Rpc::PreconditionFailure.new(violations: missing)
    raise with_details(GRPC::FailedPrecondition, 'the account is not set up', failure)
  end
end

service = AccountOrders.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
request = CreateOrderRequest.new(order: { customer: 'c-7', quantity: 2 })
order =
  begin
    client.create_order(request)
  rescue GRPC::FailedPrecondition => e
    failure = e.to_rpc_status.details.first.unpack(Google::Rpc::PreconditionFailure)
    failure.violations.each do |one|
      puts "#{one.description}: asking"
      service.done << one.type # stands for the form that the customer fills in
    end
    client.create_order(request) # the state has changed: the same again, once # mark
  end
puts "created #{order.id} with #{service.requests} requests"
# endregion: show
