# needs: ruby ruby-grpc
require 'json'
require 'shop'

# region: show
class HastyImport < Orders::Service
  attr_reader :saved

  def initialize = @saved = []

  def import_orders(call)
    imported = call.each_remote_read.count do |order|
      Thread.new { save(order) } # mark
    end
    ImportSummary.new(imported: imported)
  end

  private

  def save(order)
    sleep 0.5
    raise IOError, "#{order.id}: disk is full" if order.id == 'o-2'

    @saved << order.id
  rescue IOError => e
    puts "server log: #{e.message}"
  end
end

service = HastyImport.new
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
orders = %w[o-1 o-2 o-3].map { |id| Order.new(id: id) }
operation = client.import_orders(orders, return_op: true)
puts "imported: #{operation.execute.imported}, saved: #{service.saved.size}"
puts operation.status.to_h.to_json # a line of the log
sleep 1.5
puts "saved in the end: #{service.saved.size}"
# endregion: show
