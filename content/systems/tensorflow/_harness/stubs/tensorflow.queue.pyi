from typing import Any

from tensorflow import Operation, Tensor
from tensorflow._aliases import DTypeLike, ShapeLike

# https://www.tensorflow.org/api_docs/python/tf/queue/FIFOQueue
class FIFOQueue:
    def __init__(
        self,
        capacity: int,
        dtypes: DTypeLike | list[DTypeLike],
        shapes: ShapeLike | list[ShapeLike] | None = None,
        names: list[str] | None = None,
        shared_name: str | None = None,
        name: str = "fifo_queue",
    ) -> None: ...
    def close(self, cancel_pending_enqueues: bool = False, name: str | None = None) -> Operation: ...
    def dequeue(self, name: str | None = None) -> Any: ...
    def enqueue(self, vals: Any, name: str | None = None) -> Operation: ...
    def size(self, name: str | None = None) -> Tensor: ...
