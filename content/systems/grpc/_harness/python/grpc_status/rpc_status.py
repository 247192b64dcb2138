"""The two functions of the package grpcio-status (https://pypi.org/project/grpcio-status/), which Debian lacks."""

import grpc
from google.rpc import status_pb2

_TRAILER = "grpc-status-details-bin"
_CODES = {code.value[0]: code for code in grpc.StatusCode}


class _Status(grpc.Status):
    def __init__(self, code: grpc.StatusCode, details: str, trailing_metadata) -> None:
        self.code = code
        self.details = details
        self.trailing_metadata = trailing_metadata


def to_status(status: status_pb2.Status) -> grpc.Status:
    """What context.abort_with_status() takes: the code and message of a google.rpc.Status, and itself as trailer."""
    trailer = ((_TRAILER, status.SerializeToString()),)
    return _Status(_CODES[status.code], status.message, trailer)


def from_call(call: grpc.Call) -> status_pb2.Status | None:
    """The google.rpc.Status that came with an answer, an error among them; None when the server sent none."""
    for key, value in call.trailing_metadata() or ():
        if key == _TRAILER:
            return status_pb2.Status.FromString(value)
    return None
