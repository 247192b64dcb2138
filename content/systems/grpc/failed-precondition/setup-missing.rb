# needs: ruby ruby-grpc ruby-googleapis-common-protos-types
require 'details'
require 'shop'

# region: show
class AccountOrders < Orders::Service
  NEEDED = [
    { type: 'TOS', subject: 'customers/c-7', description: 'Terms not accepted' },
    { type: 'ADDRESS', subject: 'customers/c-7', description: 'No billing address' }
  ].freeze

  def initialize = @done = [] # what customer c-7 has set up

  def create_order(request, _call)
    missing = NEEDED.reject { |one| @done.include?(one[:type]) }
    return request.order if missing.empty?

    failure = Google::Rpc::PreconditionFailure.new(violations: missing) # all of them # mark
    raise with_details(GRPC::FailedPrecondition, 'the account is not set up', failure)
  end
end

client = Orders::Stub.new(serve(AccountOrders.new).address, :this_channel_is_insecure)
begin
  client.create_order(CreateOrderRequest.new(order: { customer: 'c-7', quantity: 2 }))
rescue GRPC::BadStatus => e
  warn "#{e.class}: #{e.code}:#{e.details}"
  failure = e.to_rpc_status.details.first.unpack(Google::Rpc::PreconditionFailure)
  failure.violations.each { |one| warn "#{one.type} of #{one.subject}: #{one.description}" }
  exit 1
end
# endregion: show
