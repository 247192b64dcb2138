# needs: ruby ruby-grpc
require 'authorized'
require 'shop'

# region: show
grants = ['billing orders.get *']

orders = AuthorizedOrders.new('demo-token-1' => 'billing') do |question|
  wanted = "#{question.caller} #{question.permission}"
  unless grants.include?("#{wanted} *") || grants.include?("#{wanted} #{question.id}")
    "#{question.permission} denied on order #{question.id} (or it might not exist)"
  end
end

grants << 'billing orders.cancel o-42' # this permission, on this order # mark

client = Orders::Stub.new(serve(orders).address, :this_channel_is_insecure)
%w[o-7 o-42].each do |id|
  request = GetOrderRequest.new(id: id)
  puts(outcome { client.cancel_order(request, metadata: as('demo-token-1')) })
end
# endregion: show
