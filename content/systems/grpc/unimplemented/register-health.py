# needs: python3-grpcio
from concurrent.futures import ThreadPoolExecutor

import grpc
from grpc_health.v1 import health, health_pb2, health_pb2_grpc  # grpcio-health-checking
from shop_pb2_grpc import OrdersServicer, add_OrdersServicer_to_server

# region: show
Answer = health_pb2.HealthCheckResponse
server = grpc.server(ThreadPoolExecutor(8))
add_OrdersServicer_to_server(OrdersServicer(), server)
checks = health.HealthServicer()
health_pb2_grpc.add_HealthServicer_to_server(checks, server)  # mark
checks.set("", Answer.SERVING)  # "" is the server as a whole
port = server.add_insecure_port("127.0.0.1:0")
server.start()

with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
    probe = health_pb2_grpc.HealthStub(channel)

    def check():
        status = probe.Check(health_pb2.HealthCheckRequest()).status
        print(Answer.ServingStatus.Name(status))

    check()
    # The database does not answer any more.
    checks.set("", Answer.NOT_SERVING)  # mark
    check()
# endregion: show
server.stop(None).wait()
