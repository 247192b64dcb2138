# needs: ruby ruby-grpc
require 'shop'

# region: show
class RegionalOrders < Orders::Service
  attr_reader :orders # region => ids

  def initialize
    super
    @orders = { 'eu' => %w[o-41 o-42 o-43] }
  end

  def get_order(request, call)
    known = orders.fetch(call.metadata['shop-region'], [])
    raise GRPC::NotFound, 'Requested entity was not found.' unless known.include?(request.id)

    Order.new(id: request.id)
  end
end
service = RegionalOrders.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)

invoices = %w[o-41 o-42 o-43] # local copies, synchronised each night
%w[eu us].each do |region| # the second night runs with a new default
  invoices.select! do |id|
    client.get_order(GetOrderRequest.new(id: id), metadata: { 'shop-region' => region })
  rescue GRPC::NotFound
    false # mark
  end
  puts "after the night with region #{region}: #{invoices.size} of 3 invoices left"
end
puts "orders that were really deleted: #{3 - service.orders['eu'].size}"
# endregion: show
