# needs: ruby ruby-grpc
require 'shop'

# region: show
class PatientImport < Orders::Service
  attr_reader :saved

  def initialize = @saved = []

  def import_orders(call)
    orders = call.each_remote_read.to_a
    done = orders.map { |order| Thread.new { save(order) } }.filter_map(&:value) # mark
    if done.size < orders.size
      raise GRPC::ResourceExhausted,
            "#{done.size} of #{orders.size} imported: #{done.join(', ')}"
    end

    ImportSummary.new(imported: done.size)
  end

  private

  # The id, or nil when it failed.
  def save(order)
    sleep 0.3
    raise IOError, "#{order.id}: disk is full" if order.id == 'o-2'

    @saved << order.id
    order.id
  rescue IOError
    nil
  end
end

service = PatientImport.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
orders = %w[o-1 o-2 o-3].map { |id| Order.new(id: id) }
begin
  puts "imported: #{client.import_orders(orders).imported}"
rescue GRPC::BadStatus => e
  puts "#{e.class}: #{e.code}:#{e.details}"
end
puts "saved: #{service.saved.size}"
# endregion: show
