# needs: ruby ruby-grpc
require 'shop'

# region: show
# Compares what a service's class defines with the methods of the .proto. For each of them
# Orders::Service has one that answers UNIMPLEMENTED.
def check_handlers(service)
  methods = service.rpc_descs.keys.map do |name|
    GRPC::GenericService.underscore(name.to_s).to_sym # GetOrder => :get_order
  end
  missing = methods.select do |name|
    service.instance_method(name).owner == Orders::Service # mark
  end
  stray = service.public_instance_methods(false) - methods # mark
  return if missing.empty? && stray.empty?

  raise "no handler for: #{missing.join(', ')}; no method for: #{stray.join(', ')}"
end

class OtherMethods < Orders::Service
  def get_order(request, _call) = Order.new(id: request.id)
  def create_order(request, _call) = request.order
  def update_order(request, _call) = request.order
  def import_orders(call) = ImportSummary.new(imported: call.each_remote_read.count)
  def list_orders(_request, _call) = []
  def watch_orders(_requests) = []
end

class MisspeltOrders < OtherMethods
  def cancle_order(request, _call) = Order.new(id: request.id)
end

class SpeltOrders < OtherMethods
  def cancel_order(request, _call) = Order.new(id: request.id)
end

[MisspeltOrders, SpeltOrders].each do |service|
  check_handlers(service)
  client = Orders::Stub.new(serve(service.new).address, :this_channel_is_insecure)
  order = client.cancel_order(GetOrderRequest.new(id: 'o-42'))
  puts "starts, and cancels #{order.id}"
rescue RuntimeError => e
  puts "does not start: #{e.message}"
end
# endregion: show
