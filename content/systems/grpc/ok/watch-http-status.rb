# needs: ruby ruby-grpc
require 'scene'
require 'shop'

# region: show
class BrokenStock < Orders::Service
  def get_order(request, _call)
    raise GRPC::Internal, 'stock is negative' unless request.id == 'o-1'

    Order.new(id: request.id)
  end
end
balancer = play('http-chart', upstream: serve(BrokenStock.new).address)
client = Orders::Stub.new(balancer.address, :this_channel_is_insecure)

outcomes = (1..20).map do |number|
  client.get_order(GetOrderRequest.new(id: "o-#{number}"))
  'OK'
rescue GRPC::BadStatus => e
  e.class.name
end
puts "the balancer's chart: #{balancer.ask('chart')}" # mark
puts "the callers' chart:   #{outcomes.tally}"
# endregion: show
