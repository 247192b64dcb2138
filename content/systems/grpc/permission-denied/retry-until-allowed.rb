# needs: ruby ruby-grpc
require 'authorized'

# region: show
audit = Queue.new
service = AuthorizedOrders.new('demo-token-1' => 'billing') do |question|
  audit << "denied: #{question.caller} #{question.permission} #{question.id}"
  "#{question.permission} denied"
end
client = Orders::Stub.new(serve(service).address, :this_channel_is_insecure)

calls = (1..10).map do |number|
  Thread.new do
    attempts ||= 0
    attempts += 1
    client.cancel_order(GetOrderRequest.new(id: "o-#{number}"), metadata: as('demo-token-1'))
  rescue GRPC::Unavailable, GRPC::PermissionDenied # mark
    if attempts < 5
      sleep rand * 0.1 * (2**attempts)
      retry
    end
  end
end
puts "10 calls: #{calls.count(&:value)} succeeded"
puts "denials in the audit log: #{audit.size}"
# endregion: show
