# needs: ruby ruby-grpc
require 'digest'
require 'json'
require 'shop'

# region: show
class ReplicatedOrders < Orders::Service
  def initialize(replicas)
    super()
    @replicas = replicas
  end

  # Runs every few hours.
  def check
    hashes = @replicas.map { |orders| Digest::SHA256.hexdigest(JSON.generate(orders))[0, 8] }
    @alarm = "replicas differ at revision 3: #{hashes.join(' ')}" if hashes.uniq.size > 1
  end

  def get_order(request, _call)
    raise GRPC::DataLoss, @alarm if @alarm # for all orders # mark

    Order.new(id: request.id, state: @replicas.first[request.id])
  end
end

a = { 'o-41' => 'PAID', 'o-42' => 'SHIPPED' }
b = { 'o-41' => 'PAID', 'o-42' => 'SHIPPED' }
c = { 'o-41' => 'PAID', 'o-42' => 'PAID' } # missed one write # mark
service = ReplicatedOrders.new([a, b, c])
service.check
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
begin
  # The order that is equal everywhere:
  puts client.get_order(GetOrderRequest.new(id: 'o-41')).state
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
