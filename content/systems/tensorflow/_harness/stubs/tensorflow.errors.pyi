from typing import Any, Mapping

from tensorflow import Operation

# https://github.com/tensorflow/tensorflow/blob/15fa8629e81de4aaffe48204c5edfaf671819af8/tensorflow/tools/api/golden/v2/tensorflow.errors.pbtxt
OK: int
CANCELLED: int
UNKNOWN: int
INVALID_ARGUMENT: int
DEADLINE_EXCEEDED: int
NOT_FOUND: int
ALREADY_EXISTS: int
PERMISSION_DENIED: int
RESOURCE_EXHAUSTED: int
FAILED_PRECONDITION: int
ABORTED: int
OUT_OF_RANGE: int
UNIMPLEMENTED: int
INTERNAL: int
UNAVAILABLE: int
DATA_LOSS: int
UNAUTHENTICATED: int

# https://www.tensorflow.org/api_docs/python/tf/errors/OpError
class OpError(Exception):
    def __init__(self, node_def: Any, op: Operation | None, message: str, error_code: int, *args: Mapping[str, bytes]) -> None: ...
    @property
    def error_code(self) -> int: ...
    @property
    def experimental_payloads(self) -> Mapping[str, bytes]: ...
    @property
    def message(self) -> str: ...
    @property
    def node_def(self) -> Any: ...
    @property
    def op(self) -> Operation | None: ...

# https://www.tensorflow.org/api_docs/python/tf/errors/CancelledError
class CancelledError(OpError):
    def __init__(self, node_def: Any, op: Operation | None, message: str, *args: Mapping[str, bytes]) -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/errors/UnknownError
class UnknownError(OpError):
    def __init__(self, node_def: Any, op: Operation | None, message: str, *args: Mapping[str, bytes]) -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/errors/InvalidArgumentError
class InvalidArgumentError(OpError):
    def __init__(self, node_def: Any, op: Operation | None, message: str, *args: Mapping[str, bytes]) -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/errors/DeadlineExceededError
class DeadlineExceededError(OpError):
    def __init__(self, node_def: Any, op: Operation | None, message: str, *args: Mapping[str, bytes]) -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/errors/NotFoundError
class NotFoundError(OpError):
    def __init__(self, node_def: Any, op: Operation | None, message: str, *args: Mapping[str, bytes]) -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/errors/AlreadyExistsError
class AlreadyExistsError(OpError):
    def __init__(self, node_def: Any, op: Operation | None, message: str, *args: Mapping[str, bytes]) -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/errors/PermissionDeniedError
class PermissionDeniedError(OpError):
    def __init__(self, node_def: Any, op: Operation | None, message: str, *args: Mapping[str, bytes]) -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/errors/ResourceExhaustedError
class ResourceExhaustedError(OpError):
    def __init__(self, node_def: Any, op: Operation | None, message: str, *args: Mapping[str, bytes]) -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/errors/FailedPreconditionError
class FailedPreconditionError(OpError):
    def __init__(self, node_def: Any, op: Operation | None, message: str, *args: Mapping[str, bytes]) -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/errors/AbortedError
class AbortedError(OpError):
    def __init__(self, node_def: Any, op: Operation | None, message: str, *args: Mapping[str, bytes]) -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/errors/OutOfRangeError
class OutOfRangeError(OpError):
    def __init__(self, node_def: Any, op: Operation | None, message: str, *args: Mapping[str, bytes]) -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/errors/UnimplementedError
class UnimplementedError(OpError):
    def __init__(self, node_def: Any, op: Operation | None, message: str, *args: Mapping[str, bytes]) -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/errors/InternalError
class InternalError(OpError):
    def __init__(self, node_def: Any, op: Operation | None, message: str, *args: Mapping[str, bytes]) -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/errors/UnavailableError
class UnavailableError(OpError):
    def __init__(self, node_def: Any, op: Operation | None, message: str, *args: Mapping[str, bytes]) -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/errors/DataLossError
class DataLossError(OpError):
    def __init__(self, node_def: Any, op: Operation | None, message: str, *args: Mapping[str, bytes]) -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/errors/UnauthenticatedError
class UnauthenticatedError(OpError):
    def __init__(self, node_def: Any, op: Operation | None, message: str, *args: Mapping[str, bytes]) -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/errors/OperatorNotAllowedInGraphError
class OperatorNotAllowedInGraphError(TypeError): ...
