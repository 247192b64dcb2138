# needs: ruby ruby-grpc
require 'shop'

# region: show
class TalkativeOrders < Orders::Service
  # gRPC for Ruby makes UNKNOWN of them, with class and message.
  def get_order(request, _call)
    case request.id
    when 'o-1' then raise Errno::ECONNREFUSED, 'connect(2) for 10.4.2.8:5432'
    when 'o-2' then raise 'password authentication failed for user "orders_rw"'
    when 'o-3' then File.read('/srv/shop/config/payments.json')
    end
  end
end

# An anonymous one:
client = Orders::Stub.new(serve(TalkativeOrders.new).address, :this_channel_is_insecure)
%w[o-1 o-2 o-3].each do |id|
  client.get_order(GetOrderRequest.new(id: id))
rescue GRPC::Unknown => e
  puts "client learns: #{e.details}" # mark
end
# endregion: show
