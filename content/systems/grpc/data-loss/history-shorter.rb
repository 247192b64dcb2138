# needs: ruby ruby-grpc
require 'shop'

# region: show
class LoggedOrders < Orders::Service
  ACKNOWLEDGED = 5 # kept outside of the log, and outside of its backup

  def initialize(log)
    super()
    @log = log
  end

  def list_orders(request, _call)
    from = request.offset
    if from > ACKNOWLEDGED
      raise GRPC::OutOfRange, "revision #{from} is not written yet"
    elsif @log.size < ACKNOWLEDGED
      raise GRPC::DataLoss, # mark
            "the log ends at #{@log.size}, revision #{ACKNOWLEDGED} had been acknowledged"
    end

    @log.drop(from).map { |id| Order.new(id: id) }
  end
end

backup = %w[o-1 o-2 o-3] # last night's
service = LoggedOrders.new(backup) # the disk is replaced, the backup restored # mark
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
begin
  client.list_orders(ListOrdersRequest.new(offset: 4)) { |order| puts order.id }
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
