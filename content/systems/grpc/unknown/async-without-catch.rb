# needs: ruby ruby-grpc
require 'shop'

# region: show
class ThreadedOrders < Orders::Service
  def get_order(request, _call)
    loaded = Queue.new
    Thread.new { loaded << load(request.id) } # nobody asks how this thread ends # mark
    loaded.pop
  end

  private

  def load(id)
    raise IOError, "no connection for #{id}"
  end
end
Thread.report_on_exception = false # the log that nobody reads

client = Orders::Stub.new(serve(ThreadedOrders.new).address, :this_channel_is_insecure)
begin
  client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: Time.now + 1)
rescue GRPC::BadStatus => e
  puts "the client waited for its deadline: #{e.class}, not GRPC::Unknown" # mark
end
# endregion: show
