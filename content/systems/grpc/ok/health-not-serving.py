# needs: python3-grpcio
import grpc
from grpc_health.v1 import health, health_pb2, health_pb2_grpc  # grpcio-health-checking
from shop import serve

# region: show
checks = health.HealthServicer()
checks.set("shop.v1.Orders", health_pb2.HealthCheckResponse.NOT_SERVING)  # mark

add = health_pb2_grpc.add_HealthServicer_to_server
with serve(checks, add=add) as shop, grpc.insecure_channel(shop.address) as channel:
    probe = health_pb2_grpc.HealthStub(channel)
    request = health_pb2.HealthCheckRequest(service="shop.v1.Orders")
    answer, call = probe.Check.with_call(request)  # raises nothing
    name = health_pb2.HealthCheckResponse.ServingStatus.Name(answer.status)
    print("status in the message:", name)
    healthy = call.code() == grpc.StatusCode.OK
    print("a prober that looks at the code only:", "healthy" if healthy else "unhealthy")
    print("grpc-status:", call.code().value[0])
# endregion: show
