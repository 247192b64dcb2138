from contextlib import AbstractContextManager
from types import TracebackType
from typing import Any
from typing_extensions import Self

from tensorflow import Graph, Operation, Tensor, Variable
from tensorflow._aliases import DTypeLike, ShapeLike, TensorCompatible
from tensorflow.compat.v1 import train as train

# https://www.tensorflow.org/api_docs/python/tf/compat/v1/Session
class Session:
    def __init__(self, target: str = "", graph: Graph | None = None, config: Any = None) -> None: ...
    @property
    def graph(self) -> Graph: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, exec_type: type[BaseException] | None, exec_value: BaseException | None, exec_tb: TracebackType | None
    ) -> None: ...
    def as_default(self) -> AbstractContextManager[Self]: ...
    def close(self) -> None: ...
    def run(self, fetches: Any, feed_dict: dict[Any, Any] | None = None, options: Any = None, run_metadata: Any = None) -> Any: ...

# https://www.tensorflow.org/api_docs/python/tf/compat/v1/placeholder
def placeholder(dtype: DTypeLike, shape: ShapeLike | None = None, name: str | None = None) -> Tensor: ...

# https://www.tensorflow.org/api_docs/python/tf/compat/v1/placeholder_with_default
def placeholder_with_default(input: TensorCompatible, shape: ShapeLike, name: str | None = None) -> Tensor: ...

# https://www.tensorflow.org/api_docs/python/tf/compat/v1/global_variables
def global_variables(scope: str | None = None) -> list[Variable]: ...

# https://www.tensorflow.org/api_docs/python/tf/compat/v1/global_variables_initializer
def global_variables_initializer() -> Operation: ...
from tensorflow.compat.v1 import data as data

# https://www.tensorflow.org/api_docs/python/tf/compat/v1/tables_initializer
def tables_initializer(name: str = "init_all_tables") -> Operation: ...

# https://www.tensorflow.org/api_docs/python/tf/compat/v1/get_variable
def get_variable(
    name: str,
    shape: ShapeLike | None = None,
    dtype: DTypeLike | None = None,
    initializer: Any = None,
    regularizer: Any = None,
    trainable: bool | None = None,
    collections: list[str] | None = None,
    caching_device: Any = None,
    partitioner: Any = None,
    validate_shape: bool = True,
    use_resource: bool | None = None,
    custom_getter: Any = None,
    constraint: Any = None,
    synchronization: Any = ...,
    aggregation: Any = ...,
) -> Variable: ...

# https://www.tensorflow.org/api_docs/python/tf/compat/v1/RunOptions
class RunOptions:
    def __init__(self, *, timeout_in_ms: int = 0, report_tensor_allocations_upon_oom: bool = False) -> None: ...
    timeout_in_ms: int
