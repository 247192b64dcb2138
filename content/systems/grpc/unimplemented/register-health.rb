# needs: ruby ruby-grpc
require 'grpc/health/checker'
require 'shop'

# region: show
health = Grpc::Health::Checker.new # part of the gem
health.set_status_for_services(Grpc::Health::V1::HealthCheckResponse::ServingStatus::SERVING,
                               '', 'shop.v1.Orders') # '' is the server as a whole

server = GRPC::RpcServer.new
port = server.add_http2_port('127.0.0.1:0', :this_port_is_insecure)
server.handle(PaidOrders.new)
server.handle(health) # mark
running = Thread.new { server.run }
server.wait_till_running

probe = Grpc::Health::V1::Health::Stub.new("127.0.0.1:#{port}", :this_channel_is_insecure)
puts probe.check(Grpc::Health::V1::HealthCheckRequest.new).status

# The database does not answer any more.
health.set_status_for_services(
  Grpc::Health::V1::HealthCheckResponse::ServingStatus::NOT_SERVING, '' # mark
)
puts probe.check(Grpc::Health::V1::HealthCheckRequest.new).status
# endregion: show

server.stop
running.join
