# needs: ruby ruby-grpc
require 'authorized'
require 'shop'

# region: show
# The grants, with a number that every change counts up.
class Policy
  attr_reader :version

  def initialize
    @grants = []
    @version = 1
  end

  def change
    yield @grants
    @version += 1 # mark
  end

  def allow?(grant) = @grants.include?(grant)
end

policy = Policy.new
decisions = {}
orders = AuthorizedOrders.new('demo-token-1' => 'billing') do |question|
  grant = "#{question.caller} #{question.permission}"
  key = [policy.version, grant] # an old decision is not found any more
  decisions[key] = policy.allow?(grant) unless decisions.key?(key)
  "#{question.permission} denied" unless decisions[key]
end

client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
call = -> { client.get_order(GetOrderRequest.new(id: 'o-42'), metadata: as('demo-token-1')) }
puts "before:  #{outcome(&call)}"
policy.change { |grants| grants << 'billing orders.get' }
puts "granted: #{outcome(&call)}"
policy.change { |grants| grants.delete('billing orders.get') }
puts "revoked: #{outcome(&call)}"
policy.change { |grants| grants << 'billing orders.get' }
10.times { call.call }
puts "after 13 calls: asked #{decisions.size} times, #{outcome(&call)}"
# endregion: show
