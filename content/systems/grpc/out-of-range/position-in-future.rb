# needs: ruby ruby-grpc
require 'shop'

# region: show
class RevisedOrders < Orders::Service
  def initialize(last)
    super()
    @last = last
  end

  def list_orders(request, _call)
    from = request.offset
    if from > @last + 1
      text = "revision #{from} is in the future, this is #{@last}"
      raise GRPC::OutOfRange, text # mark
    end

    (from..@last).map { |revision| Order.new(id: "o-#{revision}") }
  end
end

live, restored = [9, 6].map do |last|
  Orders::Stub.new(serve(RevisedOrders.new(last)).address, :this_channel_is_insecure)
end
seen = live.list_orders(ListOrdersRequest.new(offset: 1)).count
warn "seen up to revision #{seen}; then the service is restored from a backup"
begin
  restored.list_orders(ListOrdersRequest.new(offset: seen + 1)) { |order| puts order.id }
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
