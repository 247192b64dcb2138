from contextlib import AbstractContextManager
# https://github.com/tensorflow/tensorflow/blob/15fa8629e81de4aaffe48204c5edfaf671819af8/tensorflow/tools/api/golden/v2/tensorflow.pbtxt
from tensorflow import (
    autograph as autograph,
    compat as compat,
    config as config,
    debugging as debugging,
    distribute as distribute,
    errors as errors,
    linalg as linalg,
    raw_ops as raw_ops,
    saved_model as saved_model,
    sparse as sparse,
    strings as strings,
    summary as summary,
    train as train,
)

# https://www.tensorflow.org/api_docs/python/tf/device
def device(device_name: str | Callable[[Operation], str] | None) -> AbstractContextManager[None]: ...

# https://www.tensorflow.org/api_docs/python/tf/cond
def cond(
    pred: Tensor | _bool,
    true_fn: Callable[[], Any] | None = None,
    false_fn: Callable[[], Any] | None = None,
    name: str | None = None,
) -> Any: ...

# https://www.tensorflow.org/api_docs/python/tf/range
def range(
    start: ScalarTensorCompatible,
    limit: ScalarTensorCompatible | None = None,
    delta: ScalarTensorCompatible = 1,
    dtype: DTypeLike | None = None,
    name: str | None = "range",
) -> Tensor: ...

# https://www.tensorflow.org/api_docs/python/tf/unstack
def unstack(value: TensorCompatible, num: int | None = None, axis: int = 0, name: str = "unstack") -> list[Tensor]: ...

# https://www.tensorflow.org/api_docs/python/tf/function
@overload
def function(
    func: Callable[_P, _R],
    input_signature: Sequence[Any] | None = None,
    autograph: _bool = True,
    jit_compile: _bool | None = None,
    reduce_retracing: _bool = False,
    experimental_implements: str | None = None,
    experimental_autograph_options: Any = None,
    experimental_attributes: dict[str, Any] | None = None,
    experimental_relax_shapes: _bool | None = None,
    experimental_compile: _bool | None = None,
    experimental_follow_type_hints: _bool | None = None,
) -> Callable[_P, _R]: ...
@overload
def function(
    func: None = None,
    input_signature: Sequence[Any] | None = None,
    autograph: _bool = True,
    jit_compile: _bool | None = None,
    reduce_retracing: _bool = False,
    experimental_implements: str | None = None,
    experimental_autograph_options: Any = None,
    experimental_attributes: dict[str, Any] | None = None,
    experimental_relax_shapes: _bool | None = None,
    experimental_compile: _bool | None = None,
    experimental_follow_type_hints: _bool | None = None,
) -> Callable[[Callable[_P, _R]], Callable[_P, _R]]: ...

# https://www.tensorflow.org/api_docs/python/tf/load_op_library
def load_op_library(library_filename: str) -> Any: ...

# https://github.com/tensorflow/tensorflow/blob/15fa8629e81de4aaffe48204c5edfaf671819af8/tensorflow/tools/api/golden/v2/tensorflow.pbtxt
from tensorflow import lookup as lookup, queue as queue

# https://www.tensorflow.org/api_docs/python/tf/profiler
from tensorflow import profiler as profiler

# https://www.tensorflow.org/api_docs/python/tf/py_function
def py_function(
    func: Callable[..., Any] | None = None, inp: list[Any] | None = None, Tout: Any = None, name: str | None = None
) -> Any: ...

# https://www.tensorflow.org/api_docs/python/tf/numpy_function
def numpy_function(
    func: Callable[..., Any] | None = None,
    inp: list[Any] | None = None,
    Tout: Any = None,
    stateful: _bool = True,
    name: str | None = None,
) -> Any: ...

# https://www.tensorflow.org/api_docs/python/tf/TensorArray
class TensorArray:
    def __init__(
        self,
        dtype: DTypeLike,
        size: Any = None,
        dynamic_size: _bool | None = None,
        clear_after_read: _bool | None = None,
        tensor_array_name: str | None = None,
        handle: Any = None,
        flow: Any = None,
        infer_shape: _bool = True,
        element_shape: Any = None,
        colocate_with_first_write_call: _bool = True,
        name: str | None = None,
    ) -> None: ...
    def read(self, index: ScalarTensorCompatible, name: str | None = None) -> Tensor: ...
    def size(self, name: str | None = None) -> Tensor: ...
    def stack(self, name: str | None = None) -> Tensor: ...
    def unstack(self, value: TensorCompatible, name: str | None = None) -> TensorArray: ...
    def write(self, index: ScalarTensorCompatible, value: TensorCompatible, name: str | None = None) -> TensorArray: ...
