from typing import Any, Callable
from contextlib import AbstractContextManager

from tensorflow.distribute import experimental as experimental

# https://www.tensorflow.org/api_docs/python/tf/distribute/MultiWorkerMirroredStrategy
class MultiWorkerMirroredStrategy:
    def __init__(self, cluster_resolver: Any = None, communication_options: Any = None) -> None: ...
    @property
    def num_replicas_in_sync(self) -> int: ...
    def scope(self) -> AbstractContextManager[Any]: ...
    def run(self, fn: Callable[..., Any], args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None, options: Any = None) -> Any: ...
    def reduce(self, reduce_op: Any, value: Any, axis: int | None) -> Any: ...

from tensorflow.distribute import cluster_resolver as cluster_resolver, coordinator as coordinator

# https://www.tensorflow.org/api_docs/python/tf/distribute/Server
class Server:
    def __init__(
        self,
        server_or_cluster_def: Any,
        job_name: str | None = None,
        task_index: int | None = None,
        protocol: str | None = None,
        config: Any = None,
        start: bool = True,
    ) -> None: ...
    @property
    def target(self) -> str: ...
    def join(self) -> None: ...

# https://www.tensorflow.org/api_docs/python/tf/distribute/experimental/ParameterServerStrategy
class ParameterServerStrategy(Strategy):
    def __init__(self, cluster_resolver: Any, variable_partitioner: Any = None) -> None: ...
