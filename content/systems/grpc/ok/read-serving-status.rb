# needs: ruby ruby-grpc
require 'grpc/health/checker'
require 'shop'

# region: show
health = Grpc::Health::Checker.new
not_serving = Grpc::Health::V1::HealthCheckResponse::ServingStatus::NOT_SERVING
health.set_status_for_services(not_serving, 'shop.v1.Orders')

probe = Grpc::Health::V1::Health::Stub.new(serve(health).address,
                                           :this_channel_is_insecure)
request = Grpc::Health::V1::HealthCheckRequest.new(service: 'shop.v1.Orders')
status = probe.check(request, deadline: Time.now + 1).status # a symbol
puts "#{status == :SERVING ? 'healthy' : 'unhealthy'}: #{status}" # mark
# endregion: show
