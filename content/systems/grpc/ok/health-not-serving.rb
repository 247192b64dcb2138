# needs: ruby ruby-grpc
require 'grpc/health/checker'
require 'json'
require 'shop'

# region: show
health = Grpc::Health::Checker.new
not_serving = Grpc::Health::V1::HealthCheckResponse::ServingStatus::NOT_SERVING
health.set_status_for_services(not_serving, 'shop.v1.Orders') # mark

probe = Grpc::Health::V1::Health::Stub.new(serve(health).address,
                                           :this_channel_is_insecure)
request = Grpc::Health::V1::HealthCheckRequest.new(service: 'shop.v1.Orders')
operation = probe.check(request, return_op: true)
answer = operation.execute # raises nothing
puts "status in the message: #{answer.status}"
puts operation.status.to_h.to_json
healthy = operation.status.code == GRPC::Core::StatusCodes::OK
puts "a prober that looks at the code only: #{healthy ? 'healthy' : 'unhealthy'}"
# endregion: show
