# needs: python3-grpcio
import grpc
from grpc_health.v1 import health, health_pb2, health_pb2_grpc  # grpcio-health-checking
from shop import serve

# region: show
Answer = health_pb2.HealthCheckResponse
checks = health.HealthServicer()
checks.set("shop.v1.Orders", Answer.NOT_SERVING)

add = health_pb2_grpc.add_HealthServicer_to_server
with serve(checks, add=add) as shop, grpc.insecure_channel(shop.address) as channel:
    probe = health_pb2_grpc.HealthStub(channel)
    request = health_pb2.HealthCheckRequest(service="shop.v1.Orders")
    status = probe.Check(request, timeout=1).status
    healthy = status == Answer.SERVING  # mark
    print("healthy" if healthy else "unhealthy", Answer.ServingStatus.Name(status), sep=": ")
# endregion: show
