# needs: ruby ruby-grpc
require 'shop'
require 'timeout'

# region: show
class HurriedOrders < Orders::Service
  def get_order(_request, _call)
    Timeout.timeout(0.3) { query } # mark
  rescue Timeout::Error => e
    raise GRPC::DeadlineExceeded, e.message # mark
  end

  private

  def query = sleep # the database never answers
end

client = Orders::Stub.new(serve(HurriedOrders.new).address, :this_channel_is_insecure)
started = Time.now
begin
  puts client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: started + 4).state
rescue GRPC::BadStatus => e
  warn "#{e.class}: #{e.message}"
  abort "after less than half of the caller's 4 s: #{Time.now - started < 2}"
end
# endregion: show
