"""What a probe asks of grpcio-health-checking (https://pypi.org/project/grpcio-health-checking/), which Debian lacks."""

from threading import Lock

import grpc
from grpc_health.v1.health_pb2 import HealthCheckResponse
from grpc_health.v1.health_pb2_grpc import HealthServicer as _HealthServicer


class HealthServicer(_HealthServicer):
    """Answers with what set() was told of a service; "" is the server as a whole, and serving."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._statuses = {"": HealthCheckResponse.SERVING}

    def set(self, service: str, status: HealthCheckResponse.ServingStatus) -> None:
        with self._lock:
            self._statuses[service] = status

    def Check(self, request, context):
        with self._lock:
            status = self._statuses.get(request.service)
        if status is None:
            context.set_code(grpc.StatusCode.NOT_FOUND)
            return HealthCheckResponse()
        return HealthCheckResponse(status=status)
