# needs: ruby ruby-grpc
require 'shop'

# region: show
class UnreadableOrders < Orders::Service
  def get_order(request, _call)
    find_order(request.id)
  rescue StandardError
    raise GRPC::Internal, 'internal error' # whatever it was # mark
  end

  private

  def find_order(_id) = raise(Errno::ECONNREFUSED)
end

client = Orders::Stub.new(serve(UnreadableOrders.new).address, :this_channel_is_insecure)
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42')).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
