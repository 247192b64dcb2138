# needs: ruby ruby-grpc
require 'grpc/health/v1/health_services_pb'
require 'shop'

shop = serve(PaidOrders.new)

# region: show
# What a probe of Kubernetes or a load balancer calls. No service named: the server.
probe = Grpc::Health::V1::Health::Stub.new(shop.address, :this_channel_is_insecure)
begin
  puts probe.check(Grpc::Health::V1::HealthCheckRequest.new).status # mark
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
