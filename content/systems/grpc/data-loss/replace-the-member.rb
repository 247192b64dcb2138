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

  def check
    hashes = @replicas.map { |orders| Digest::SHA256.hexdigest(JSON.generate(orders))[0, 8] }
    @alarm = hashes.uniq.size > 1 ? "replicas differ: #{hashes.join(' ')}" : nil
  end

  def get_order(request, _call)
    raise GRPC::DataLoss, @alarm if @alarm

    Order.new(id: request.id, state: @replicas.last[request.id])
  end
end

a = { 'o-41' => 'PAID', 'o-42' => 'SHIPPED' }
b = { 'o-41' => 'PAID', 'o-42' => 'SHIPPED' }
c = { 'o-41' => 'PAID', 'o-42' => 'PAID' }
service = ReplicatedOrders.new([a, b, c])
service.check

# Two of three agree: c is the one to replace.
kept = c.dup # 1. what c has, before anything is overwritten # mark
c.replace(a) # 2. built anew from the majority
service.check # 3. the check lifts the alarm, not a hand # mark
puts "kept from c: o-42 #{kept['o-42']}"

client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)
order = client.get_order(GetOrderRequest.new(id: 'o-42'))
puts "c answers: #{order.id} #{order.state}"
# endregion: show
