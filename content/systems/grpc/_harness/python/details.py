"""Error details as google.rpc defines them, packed and unpacked."""

import grpc
from google.protobuf import any_pb2, symbol_database
from google.protobuf.message import Message
from google.rpc import error_details_pb2, status_pb2  # noqa: F401, makes the messages known
from grpc_status import rpc_status


def with_details(code: grpc.StatusCode, message: str, *details: Message) -> grpc.Status:
    """What context.abort_with_status() takes, with messages such as error_details_pb2.RetryInfo."""
    packed = [any_pb2.Any() for _ in details]
    for envelope, detail in zip(packed, details):
        envelope.Pack(detail)
    status = status_pb2.Status(code=code.value[0], message=message, details=packed)
    return rpc_status.to_status(status)


def details_of(error: grpc.Call) -> list[Message]:
    """The details that came with an error; none when the server sent none."""
    status = rpc_status.from_call(error)
    found = []
    for envelope in status.details if status else ():
        name = envelope.type_url.rpartition("/")[2]
        detail = symbol_database.Default().GetSymbol(name)()
        envelope.Unpack(detail)
        found.append(detail)
    return found
