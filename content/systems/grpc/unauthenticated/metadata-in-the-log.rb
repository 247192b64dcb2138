# needs: ruby ruby-grpc
require 'json'
require 'shop'

# region: show
class LoggedOrders < Orders::Service
  attr_reader :log

  def initialize = @log = { leaks: [], safe: [] }

  def get_order(_request, call)
    # All of the metadata, to find out why calls are refused:
    @log[:leaks] << JSON.generate(code: 16, metadata: call.metadata) # mark
    # The same question answered without the token, in words of ours:
    good = call.metadata['authorization'].to_s.match?(/\ABearer \S+\z/i)
    @log[:safe] << JSON.generate(code: 16, form: good ? 'Bearer <token>' : 'other')
    raise GRPC::Unauthenticated, 'token not accepted'
  end
end

orders = LoggedOrders.new
client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
['demo-token-1', "demo-token-1\n"].each do |token| # the second one is read from a file
  client.get_order(GetOrderRequest.new(id: 'o-42'),
                   metadata: { authorization: "Bearer #{token}" })
rescue GRPC::Unauthenticated
  next # the server's log has it
rescue ArgumentError => e
  orders.log[:leaks] << JSON.generate(level: 'error', error: e.message) # mark
end
orders.log.each { |kind, lines| lines.each { |line| puts "#{kind}: #{line}" } }
held = orders.log.values.flatten.count { |line| line.include?('demo-token-1') }
puts "log lines that hold the token: #{held}"
# endregion: show
