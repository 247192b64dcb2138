# needs: ruby ruby-grpc
require 'shop'

# region: show
class PatientOrders < Orders::Service
  def get_order(request, call)
    # Of a call without one, call.deadline lies in 1969 (1.51).
    puts "the server sees 1 to 2 s: #{(call.deadline - Time.now).between?(1, 2)}"
    Order.new(id: request.id, state: 'PAID')
  end
end

shop = serve(PatientOrders.new)

# For every call of this stub that brings no deadline of its own, streams included.
client = Orders::Stub.new(shop.address, :this_channel_is_insecure, timeout: 2) # mark
order = client.get_order(GetOrderRequest.new(id: 'o-42'))
puts "#{order.id} is #{order.state}"
# endregion: show
